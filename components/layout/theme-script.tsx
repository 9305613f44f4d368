import { OFFLINE_SCRIPT } from '#lib/url/offline-script';
import { THEME_SCRIPT } from '#lib/url/theme-script';

/** Goes in the head of every document, before anything is painted: the theme, and what is put off until the page has loaded. */
export function ThemeScript() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: constants of ours; as a file it would cost a blocking request
  return <script dangerouslySetInnerHTML={{ __html: THEME_SCRIPT + OFFLINE_SCRIPT }} />;
}

import { THEME_SCRIPT } from '#lib/url/theme-script';

/** Goes in the head of every document, before anything is painted. */
export function ThemeScript() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours; as a file it would cost a blocking request
  return <script dangerouslySetInnerHTML={{ __html: THEME_SCRIPT }} />;
}

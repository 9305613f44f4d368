import type { Lang } from '#lib/i18n/bilingual';
import { layoutText } from '#lib/i18n/layout';

/**
 * Three buttons that the inline script of the page answers; hidden where no script runs. Their markup is a finished
 * string because the script marks the pressed one before React wakes: React leaves such markup alone.
 */
export function ThemeSwitch({ lang }: { readonly lang: Lang }) {
  const text = layoutText[lang];
  const choices = { system: text.themeSystem, light: text.themeLight, dark: text.themeDark };
  const buttons = Object.entries(choices).map(
    ([theme, label]) =>
      `<button type="button" data-theme-choice="${theme}" aria-pressed="${theme === 'system'}">${label}</button>`,
  );
  return (
    <fieldset className="theme-switch" data-screen-only>
      <legend>{text.theme}</legend>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own constant strings, no reader's input */}
      <div suppressHydrationWarning dangerouslySetInnerHTML={{ __html: buttons.join('') }} />
    </fieldset>
  );
}

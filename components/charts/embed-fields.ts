import { count } from '#lib/format/number';
import { isLang, LANGS, type Lang } from '#lib/i18n/bilingual';
import { embedDialogText } from '#lib/i18n/embed-dialog';
import { EMBED_THEMES, type EmbedTheme } from '#lib/url/embed-path';
import { element } from './dialog-parts';

const LEAST = 288;
const MOST = 1200;
const HIGHEST = 5000;

export type EmbedChoice = {
  readonly lang: Lang;
  readonly theme: EmbedTheme;
  /** In pixels; without, the width of the column. */
  readonly width?: number;
  /** In pixels; without, as high as the chart. */
  readonly height?: number;
};
export type EmbedFields = {
  readonly root: HTMLElement;
  readonly choice: () => EmbedChoice;
  /** Puts the height the chart needs into its field, unless the reader wrote one. */
  readonly suggestHeight: (height: number) => void;
};

const field = (label: string, control: HTMLElement, hint = ''): HTMLElement => {
  const made = element('label', label);
  made.append(control, ...(hint === '' ? [] : [element('small', hint)]));
  return made;
};

function select<T extends string>(values: readonly T[], names: Readonly<Record<T, string>>): HTMLSelectElement {
  const made = element('select');
  made.append(...values.map((value) => element('option', names[value], { value })));
  return made;
}

const number = (least: number, most: number): HTMLInputElement =>
  element('input', '', { type: 'number', inputmode: 'numeric', min: String(least), max: String(most), step: '1' });

/** What is written, if it is a number of pixels the field allows. */
const pixels = (input: HTMLInputElement): number | undefined =>
  input.value !== '' && input.checkValidity() ? input.valueAsNumber : undefined;

/** The choices of the dialog; `onChange` at each. */
export function embedFields(lang: Lang, onChange: () => void): EmbedFields {
  const text = embedDialogText[lang];
  const language = select(LANGS, text.languages);
  language.value = lang;
  const theme = select(EMBED_THEMES, text.themes);
  const width = number(LEAST, MOST);
  const height = number(100, HIGHEST);
  const auto = element('input', '', { type: 'checkbox' });
  auto.checked = true;
  height.disabled = true;
  const automatic = element('label', '', { class: 'embed-auto' });
  automatic.append(auto, ` ${text.auto}`);
  const root = element('form', '', { class: 'embed-fields' });
  root.append(
    field(text.lang, language),
    field(text.theme, theme),
    field(text.width, width, text.widthHint(count(LEAST, lang), count(MOST, lang))),
    field(text.height, height),
    automatic,
  );
  let isOwn = false;
  root.addEventListener('input', ({ target }) => {
    height.disabled = auto.checked;
    if (target === height) isOwn = height.value !== '';
    onChange();
  });
  root.addEventListener('submit', (event) => event.preventDefault());
  const choice = (): EmbedChoice => {
    const [wide, high] = [pixels(width), auto.checked ? undefined : pixels(height)];
    return {
      lang: isLang(language.value) ? language.value : lang,
      theme: EMBED_THEMES.find((one) => one === theme.value) ?? 'auto',
      ...(wide === undefined ? {} : { width: wide }),
      ...(high === undefined ? {} : { height: high }),
    };
  };
  const suggestHeight = (suggested: number): void => {
    if (!isOwn) height.value = String(suggested);
  };
  return { root, choice, suggestHeight };
}

import { isLang, type Lang } from '#lib/i18n/bilingual';
import { EMBED_THEMES, type EmbedTheme } from '#lib/url/embed-path';

/** What the address of a frame asks for. */
export type EmbedRequest = {
  readonly chart: string;
  readonly theme: EmbedTheme;
  /** What of the query nothing was done with, as `name=value`, shortened; the reader is told. */
  readonly ignored: readonly string[];
};

const LONGEST = 60;
const MOST = 5;

const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
const isTheme = (text: string): text is EmbedTheme => (EMBED_THEMES as readonly string[]).includes(text);

/** The language and the chart of `/embed/fr/national`; undefined when the path has another form. */
export function embedAsked(segments: readonly string[]): { readonly lang: Lang; readonly chart: string } | undefined {
  const [lang = '', chart, ...more] = segments;
  return isLang(lang) && chart !== undefined && more.length === 0 ? { lang, chart } : undefined;
}

/** The theme of the query, the first where it is said twice; all else is ignored, and named. */
export function embedTheme(search: URLSearchParams): Pick<EmbedRequest, 'theme' | 'ignored'> {
  const ignored: string[] = [];
  let theme: EmbedTheme | undefined;
  for (const [name, value] of search) {
    if (name === 'theme' && theme === undefined && isTheme(value)) theme = value;
    else ignored.push(shortened(value === '' ? name : `${name}=${value}`));
  }
  return { theme: theme ?? 'auto', ignored: [...new Set(ignored)].slice(0, MOST) };
}

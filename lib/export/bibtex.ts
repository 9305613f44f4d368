import { citationText } from '#lib/i18n/citations';
import { AUTHOR, type Citation } from './cited';

/**
 * Signs that TeX or BibTeX would read as orders. Braces become commands: BibTeX counts braces, escaped ones too, and one too
 * many swallows the rest of the file.
 */
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
  '"': '\\textquotedbl{}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '\u00a0': '~',
  '\u202f': '\\,',
};

const SPECIAL = /[\\{}~^<>|"&%$#_\u00a0\u202f]/g;
/** Line ends and other control characters are no part of a title. */
const CONTROL = /[\p{Cc}\u2028\u2029]+/gu;

/** A text as the value of a field. */
export const bibtexText = (text: string): string =>
  text.replace(CONTROL, ' ').replace(SPECIAL, (sign) => ESCAPES[sign] ?? sign);

/** Addresses are read letter by letter; only what would end the field is coded. */
const bibtexUrl = (url: string): string =>
  url.replace(/[\p{Cc}\s{}\\]/gu, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;
const LANGUAGES = { fr: 'french', en: 'english' } as const;

const keyOf = (key: string): string => `surnombre-${key.replace(/[^A-Za-z0-9.-]+/g, '-')}`;

/** One entry; `misc`, which every style knows. Titles keep their capitals. */
export function bibtex({ key, title, release, date, url, lang, note }: Citation): string {
  const [year = '', month = ''] = date.split('-');
  const fields = [
    ['author', `{{${AUTHOR}}}`],
    ['title', `{{${bibtexText(title)}}}`],
    ['year', `{${year}}`],
    ['month', MONTHS[Number(month) - 1] ?? '{}'],
    ['version', `{${bibtexText(release)}}`],
    ['url', `{${bibtexUrl(url)}}`],
    ['language', `{${LANGUAGES[lang]}}`],
    ...(note === '' ? [] : [['note', `{${bibtexText(citationText[lang].after(note))}}`]]),
  ];
  return [`@misc{${keyOf(key)},`, ...fields.map(([name, value]) => `  ${name} = ${value},`), '}'].join('\n');
}

import type { Lang } from '#lib/i18n/bilingual';
import type { Dataset } from './dataset';

/** A text and the language it is in. */
export type SpokenNote = { readonly text: string; readonly lang: Lang };

const PART = '; ';
const BETWEEN: Readonly<Record<Lang, string>> = { fr: '\u202f; ', en: '; ' };

/**
 * A figure's note in plain words of the page's language (data/notes/wordings.csv): the whole of it, else part by part between
 * semicolons. A note that has no French wording stays in English, and says so by its language.
 */
export function noteText({ noteWordings }: Pick<Dataset, 'noteWordings'>, note: string, lang: Lang): SpokenNote {
  const worded = (part: string): string | undefined =>
    noteWordings.get(part)?.[lang] ?? (lang === 'en' ? part : undefined);
  const whole = noteWordings.get(note)?.[lang];
  if (whole !== undefined) return { text: whole, lang };
  const parts = note.split(PART).map(worded);
  const known = parts.filter((part) => part !== undefined);
  return known.length === parts.length ? { text: known.join(BETWEEN[lang]), lang } : { text: note, lang: 'en' };
}

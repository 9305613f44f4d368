import type { Lang } from '#lib/i18n/bilingual';
import type { Dataset } from './dataset';

/** A text and the language it is in. */
export type SpokenNote = { readonly text: string; readonly lang: Lang };

const PART = '; ';

/**
 * A figure's note in the page's language: the whole of it, else part by part between semicolons. A note that has no French
 * wording stays in English, and says so by its language.
 */
export function noteText({ frenchNotes }: Pick<Dataset, 'frenchNotes'>, note: string, lang: Lang): SpokenNote {
  if (lang === 'en') return { text: note, lang };
  const whole = frenchNotes.get(note);
  if (whole !== undefined) return { text: whole, lang };
  const parts = note.split(PART).map((part) => frenchNotes.get(part));
  const known = parts.filter((part) => part !== undefined);
  return known.length === parts.length ? { text: known.join('\u202f; '), lang } : { text: note, lang: 'en' };
}

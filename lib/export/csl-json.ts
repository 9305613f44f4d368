import { citationText } from '#lib/i18n/citations';
import { AUTHOR, type Citation } from './cited';

/** An item as CSL-JSON 1.0 has it, in a list of one, as reference managers import it. */
export function cslJson({ kind, key, title, release, date, url, lang, note }: Citation): string {
  const item = {
    id: `surnombre-${key}`,
    type: kind,
    title,
    author: [{ literal: AUTHOR }],
    publisher: AUTHOR,
    issued: { 'date-parts': [date.split('-').map(Number)] },
    version: release,
    URL: url,
    language: lang,
    ...(note === '' ? {} : { note: citationText[lang].after(note) }),
  };
  // The only list of numbers, on one line.
  return JSON.stringify([item], undefined, 2).replace(/\[\s+\[\s+(\d+),\s+(\d+),\s+(\d+)\s+\]\s+\]/, '[[$1, $2, $3]]');
}

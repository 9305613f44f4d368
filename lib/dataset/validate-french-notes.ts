import { quoted, requireText } from './cell';
import type { FRENCH_NOTE_COLUMNS } from './csv-columns';
import type { FrenchNote } from './dataset';
import type { Report } from './fault';
import type { CsvRow } from './parse-csv';

/** French wordings of notes; one for each note. */
export function validateFrenchNotes(
  rows: readonly CsvRow<(typeof FRENCH_NOTE_COLUMNS)[number]>[],
  report: Report,
): FrenchNote[] {
  const seen = new Set<string>();
  return rows.map((row) => {
    const context = { place: row.place, report };
    requireText(row.note, 'note', context);
    requireText(row.fr, 'fr', context);
    if (seen.has(row.note)) report(row.place, `the note ${quoted(row.note)} twice`, 'keep one wording for each note');
    seen.add(row.note);
    return { note: row.note, french: row.fr };
  });
}

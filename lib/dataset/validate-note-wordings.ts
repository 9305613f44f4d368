import { quoted, requireText } from './cell';
import type { NOTE_WORDING_COLUMNS } from './csv-columns';
import type { NoteWording } from './dataset';
import type { Report } from './fault';
import type { CsvRow } from './parse-csv';

/** What readers are told for a note, one row each: always in French; in English the note itself where the row says nothing plainer. */
export function validateNoteWordings(
  rows: readonly CsvRow<(typeof NOTE_WORDING_COLUMNS)[number]>[],
  report: Report,
): NoteWording[] {
  const seen = new Set<string>();
  return rows.map((row) => {
    const context = { place: row.place, report };
    requireText(row.note, 'note', context);
    requireText(row.fr, 'fr', context);
    if (seen.has(row.note)) report(row.place, `the note ${quoted(row.note)} twice`, 'keep one wording for each note');
    seen.add(row.note);
    return { note: row.note, fr: row.fr, en: row.en === '' ? row.note : row.en };
  });
}

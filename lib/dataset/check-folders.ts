import { NEEDED_COLUMNS } from './csv-columns';
import type { Report } from './fault';
import { type CsvRow, parseCsv } from './parse-csv';
import type { DataFile } from './read-data-folder';

/** What every dataset is made of, whatever the list says; articles, events and corrections may be none. */
const NEEDED = ['data/sources', 'data/subjects', 'data/figures', 'data/maps'] as const;
/** The files and folders this dataset cannot do without, and how many files at least. */
export const NEEDED_FILE = 'data/needed.csv';

/** Reports a folder or file that is not there: what was lost on the way must not pass for an empty part of a good dataset. */
export function checkFolders(files: readonly DataFile[], report: Report): void {
  for (const folder of NEEDED)
    if (filesAt(files, folder) === 0) report({ file: folder, line: 0 }, 'no file in this folder', 'put its files back');
  const list = files.find(({ path }) => path === NEEDED_FILE);
  if (list === undefined) {
    report({ file: NEEDED_FILE, line: 0 }, 'the list of needed files is missing', 'put it back');
    return;
  }
  for (const row of parseCsv(list, NEEDED_COLUMNS, report)) checkNeeded(row, files, report);
}

function checkNeeded(row: CsvRow<(typeof NEEDED_COLUMNS)[number]>, files: readonly DataFile[], report: Report): void {
  if (!/^[1-9]\d*$/.test(row.files)) {
    report(row.place, `files is no number: "${row.files}"`, 'write how many files there are at least');
    return;
  }
  const found = filesAt(files, row.path);
  if (found >= Number(row.files)) return;
  const what = `${row.path} has ${found} of ${row.files} files (${row.why})`;
  report(row.place, what, 'put the files back, or correct this line when they are meant to go');
}

/** How many files there are at a path: the file itself, or those under the folder. */
const filesAt = (files: readonly DataFile[], at: string): number =>
  files.filter(({ path }) => path === at || path.startsWith(`${at}/`)).length;

import type { Report } from './fault';
import type { DataFile } from './read-data-folder';

/** What every dataset is made of; articles, events and corrections may be none. */
const NEEDED = ['data/sources', 'data/subjects', 'data/figures', 'data/maps'] as const;

/** Reports a folder without a file: what was lost on the way must not pass for an empty part of a good dataset. */
export function checkFolders(files: readonly DataFile[], report: Report): void {
  for (const folder of NEEDED)
    if (!files.some(({ path }) => path.startsWith(`${folder}/`)))
      report({ file: folder, line: 0 }, 'no file in this folder', 'put its files back');
}

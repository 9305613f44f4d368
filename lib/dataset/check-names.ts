import type { Report } from './fault';
import type { DataFile } from './read-data-folder';
import { parseRefusedNames, type RefusedNames, refusedNamesFinder } from './refused-names';

const LIST = 'data/refused-names.txt';

/** Refuses a name of a detained person or of a union representative in any text of `data/`; the fault does not repeat it. */
export function checkNames(files: readonly DataFile[], report: Report): void {
  const names = namesIn(files, report);
  if (!names) return;
  const find = refusedNamesFinder(names);
  const clean = new Set<string>();
  for (const { path, text } of files) {
    if (path === LIST) continue;
    for (const [index, line] of text.split('\n').entries()) {
      // Figures repeat the same words in thousands of lines; numbers hold no name.
      const letters = line.replace(/[^\p{L}\p{M}]+/gu, ' ');
      if (clean.has(letters)) continue;
      const found = find(letters);
      if (found.length === 0) clean.add(letters);
      for (const { word, words } of found) {
        const what = `the name of a person, words ${word + 1} to ${word + words} of the line`;
        report(
          { file: path, line: index + 1 },
          what,
          'leave the person out: "a union representative", "a detained person"',
        );
      }
    }
  }
}

/** Without its list the rule would not hold: a missing or damaged list is a fault. */
function namesIn(files: readonly DataFile[], report: Report): RefusedNames | undefined {
  try {
    return parseRefusedNames(files.find(({ path }) => path === LIST)?.text ?? '');
  } catch {
    report({ file: LIST, line: 1 }, 'no list of hashes of names', 'restore it; scripts/refuse-name.ts adds to it');
    return undefined;
  }
}

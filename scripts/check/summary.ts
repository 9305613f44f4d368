import type { Outcome } from './outcome';

export type Result = Outcome & { readonly title: string; readonly seconds: number };

const minutes = (seconds: number): string =>
  seconds < 60
    ? `${seconds.toFixed(1)} s`
    : `${Math.floor(seconds / 60)} min ${String(Math.round(seconds % 60)).padStart(2, '0')} s`;

function line({ title, passed, failed, note, seconds }: Result): string {
  const words = failed === 0 ? `${passed} passed` : `${passed} passed, ${failed} failed`;
  const mark = failed === 0 ? '✓' : '✗';
  return `${mark} ${title.padEnd(32)} ${words.padEnd(24)} ${minutes(seconds).padStart(12)}${note === '' ? '' : `  ${note}`}`;
}

/** One line per check, and last `N passed, N failed`, which machines read. */
export function summary(results: readonly Result[]): string {
  const sum = (count: (result: Result) => number) => results.reduce((total, result) => total + count(result), 0);
  return [
    '',
    '── summary '.padEnd(80, '─'),
    ...results.map(line),
    `  ${'all'.padEnd(57)} ${minutes(sum((result) => result.seconds)).padStart(12)}`,
    '',
    `${sum((result) => result.passed)} passed, ${sum((result) => result.failed)} failed`,
  ].join('\n');
}

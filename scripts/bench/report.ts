import { cpus, loadavg, platform, release, totalmem } from 'node:os';
import type { Spread } from './spread';

/** One line of the report; `aim` is BUDGETS.md's, `meets` says whether the median keeps it. */
export type Line = {
  readonly what: string;
  readonly spread: Spread;
  readonly unit: string;
  readonly decimals: number;
  readonly aim: string;
  readonly meets: boolean | undefined;
};

/** `at most 1.2` and the like, judged on the median. */
export const atMost = (limit: number, { median }: Spread) => ({ aim: `≤ ${limit}`, meets: median <= limit });
export const atLeast = (limit: number, { median }: Spread) => ({ aim: `≥ ${limit}`, meets: median >= limit });
export const noAim = { aim: '', meets: undefined } as const;

function mark(meets: boolean | undefined): string {
  if (meets === undefined) return '';
  return meets ? '✓' : '✗';
}

function row({ what, spread, unit, decimals, aim, meets }: Line): string {
  const shown = (value: number) => value.toFixed(decimals);
  const range = spread.low === spread.high ? '' : `${shown(spread.low)}–${shown(spread.high)}`;
  return `| ${what} | ${shown(spread.median)}${unit === '' ? '' : ` ${unit}`} | ${range} | ${aim} | ${mark(meets)} |`;
}

const HEAD = `# Benchmarks

Written by \`npm run bench\`; not edited by hand. Times depend on the machine and on its other work: what counts are the ratios, measured
in turns with their reference in one run. Medians of the rounds, with the lowest and the highest beside them. Nothing here fails a test; bytes and requests do (\`npm run budgets\`).

- **static**: the overview's own HTML without scripts, styles inside, fonts as files, compressed beforehand, from a bare \`node:http\` server.
- **empty handler**: a route of the same build that returns the very same bytes from memory, and does nothing else.
- **empty app**: a Next app of one page that says one word.
- Paint: a phone of 412 × 823, slow 4G (150 ms, 1.6 Mbit/s), a processor four times slower, applied by the browser. Charts and hover: 1280 × 800, four times slower.
- Budgets of bytes are measured from the production server in a real browser, texts compressed again with gzip at level 9, fonts as served.
`;

/** A busy machine makes times meaningless and widens ratios: the report says how busy it was when the measuring began. */
export const busyness = (): string =>
  `${loadavg()[0]?.toFixed(1)} programs ready to run on ${cpus().length} cores when it began`;

type Circumstances = { readonly day: string; readonly releaseId: string; readonly busy: string };

/** The whole report. It names no path of the machine. */
export function report(lines: readonly Line[], { day, releaseId, busy }: Circumstances): string {
  const machine = `${cpus().length} cores (${cpus()[0]?.model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GiB, ${platform()} ${release()}, Node ${process.version}`;
  return [
    HEAD,
    `Measured on ${day}, dataset ${releaseId}; ${machine}; ${busy}.`,
    '',
    '| what | median | spread | aim | |',
    '| --- | --- | --- | --- | --- |',
    ...lines.map(row),
    '',
  ].join('\n');
}

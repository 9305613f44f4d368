import { EMBED_JAVASCRIPT, HTML_LIMITS, kindOfPage, LIMITS, type Limit } from './limits';
import type { PageWeight } from './page-weight';

const MEASURES = ['html', 'javascript', 'css', 'fonts', 'requests'] as const;
type Measure = (typeof MEASURES)[number];

/** Requests have a budget on the overview alone. */
function limitOf(measure: Measure, path: string): Limit | undefined {
  const kind = kindOfPage(path);
  switch (measure) {
    case 'html':
      return HTML_LIMITS[kind];
    case 'requests':
      return kind === 'overview' ? LIMITS.requests : undefined;
    case 'javascript':
      return kind === 'embed' ? EMBED_JAVASCRIPT : LIMITS.javascript;
    case 'css':
    case 'fonts':
      return LIMITS[measure];
  }
}

/** One sentence per broken budget. */
export function brokenBudgets(weight: PageWeight): readonly string[] {
  const over = MEASURES.flatMap((measure) => {
    const limit = limitOf(measure, weight.path);
    return limit !== undefined && weight[measure] > limit.budget
      ? [`${weight.path}: ${measure} ${weight[measure]} > ${limit.budget}`]
      : [];
  });
  return [
    ...over,
    ...weight.recharts.map((url) => `${weight.path}: ${new URL(url).pathname} holds Recharts before the load event`),
  ];
}

const shown = (measure: Measure, value: number): string =>
  measure === 'requests' ? String(value) : `${(value / 1000).toFixed(1)} kB`;

function markOf(value: number, { budget, aim }: Limit): string {
  if (value > budget) return '✗';
  return value > aim ? '·' : '✓';
}

function cell(measure: Measure, weight: PageWeight): string {
  const limit = limitOf(measure, weight.path);
  const value = weight[measure];
  if (limit === undefined) return shown(measure, value);
  return `${shown(measure, value)} ${markOf(value, limit)}`;
}

/** A table of what each page costs: ✓ within the aim, · within the budget, ✗ over it. */
export function budgetTable(weights: readonly PageWeight[]): string {
  const row = (first: string, cells: readonly string[]) =>
    first.padEnd(32) + cells.map((text) => text.padStart(16)).join('');
  const limits = (which: keyof Limit) =>
    MEASURES.map((measure) => shown(measure, limitOf(measure, '/fr')?.[which] ?? 0));
  return [
    row('page (gzip 9; fonts as served)', MEASURES),
    ...weights.map((weight) =>
      row(
        weight.path,
        MEASURES.map((measure) => cell(measure, weight)),
      ),
    ),
    row('budget (overview)', limits('budget')),
    row('aim (overview)', limits('aim')),
  ].join('\n');
}

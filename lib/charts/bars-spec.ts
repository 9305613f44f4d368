import { type BarsInput, barsFrame, type RowText } from './bars-frame';
import type { ChartContext } from './chart-context';
import { inBothFrames } from './frame';
import type { BarRow, BarsSpec } from './spec';

/** A row's bar and its words. */
export type ChartedRow = BarRow & { readonly words: RowText };
type BarsParts = Pick<BarsSpec, 'id' | 'headline' | 'subtitle' | 'sentence' | 'table' | 'notes' | 'source'> & {
  readonly rows: readonly ChartedRow[];
} & Pick<BarsInput, 'domain' | 'line'>;

/** A bar chart of rows whose words and values are ready. */
export function barsSpec(parts: BarsParts, { lang, release }: ChartContext): BarsSpec {
  const { id, headline, subtitle, sentence, table, notes, source, rows, domain, line } = parts;
  const input: BarsInput = { rows: rows.map(({ words }) => words), domain, ...(line === undefined ? {} : { line }) };
  return {
    kind: 'bars',
    ...{ id, lang, release, headline, subtitle, sentence, table, notes, source },
    legend: [],
    rows: rows.map(({ words: _, ...row }) => row),
    frames: inBothFrames((name) => barsFrame(name, input)),
  };
}

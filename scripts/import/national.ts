import { join } from 'node:path';
import type { Definition, Measure } from '#lib/domain/measure';
import { byColumn, cell, groupBy, type Row, readTable } from './csv-table';
import { type FigureRow, writeFigures } from './figure-row';
import type { LeftOut } from './left-out';
import { rawFigure } from './raw-figure';
import { JUDGEMENTS } from './raw-quarters';
import type { Register } from './registered-sources';

const FILES = ['national.csv', 'national-additional.csv'];
const MEASURES = byColumn(readTable(join(JUDGEMENTS, 'measures.csv')), 'raw');
/** Our own sums of wing rows: the compiler makes them again from the rows, with what is missing. */
const OWN_SUM = /^derived (sum of|PARTIAL sum)/;

export type NationalCounts = { readonly rows: number; readonly carried: number; readonly repeats: number };

/** Writes `data/figures/national/`, one file for each family of measures; rows of the workbook come from the workbook. */
export function writeNational(
  paths: { france: string; data: string },
  to: { register: Register; left: LeftOut },
): NationalCounts {
  const raw = FILES.flatMap((file) =>
    readTable(join(paths.france, file)).map((row, at) => ({ file, line: at + 2, row })),
  );
  const figures = raw.flatMap(({ file, line, row }) => {
    const reason = OWN_SUM.test(cell(row, 'qualifier')) ? OWN_SUM_REASON : to.left.reasonFor(file, row);
    if (reason !== undefined) {
      to.left.add({ file, line, row, reason });
      return [];
    }
    return [{ family: cell(measureOf(row), 'family'), figure: nationalFigure(row, to.register) }];
  });
  const fromRows = figures.filter(({ figure }) => figure.source !== 'min-2026-07-01');
  const kept = [...groupBy(fromRows, ({ figure }) => keyOf(figure)).values()].map(firstOf);
  for (const [family, members] of groupBy(kept, (one) => one.family))
    writeFigures(
      join(paths.data, 'figures/national', `${family}.csv`),
      members.map(({ figure }) => figure),
    );
  return { rows: raw.length, carried: figures.length, repeats: fromRows.length - kept.length };
}

const OWN_SUM_REASON = 'our own sum of wing rows: the compiler makes it again and names what is missing';
type Placed = { readonly family: string; readonly figure: FigureRow };

const keyOf = ({ subject, measure, definition, date, source }: FigureRow): string =>
  [subject, measure, definition, date, source].join(' ');

/** The two raw files repeat a few rows of one page; they must agree. */
function firstOf(rows: readonly Placed[]): Placed {
  const [first, ...others] = rows as readonly [Placed, ...Placed[]];
  const differing = others.find(({ figure }) => figure.value !== first.figure.value);
  if (differing)
    throw new Error(`${keyOf(first.figure)}: ${first.figure.value} and ${differing.figure.value}; judge which`);
  return others.find(({ figure }) => figure.note !== '') ?? first;
}

function measureOf(row: Row): Row {
  const measure = MEASURES.get(cell(row, 'measure'));
  if (measure === undefined)
    throw new Error(`raw measure "${cell(row, 'measure')}": add it to judgements/measures.csv`);
  return measure;
}

function nationalFigure(row: Row, register: Register): FigureRow {
  const target = measureOf(row);
  const measure = cell(target, 'measure') as Measure;
  const definition = cell(target, 'definition') as Definition;
  return rawFigure(row, { subject: cell(target, 'subject'), measure, definition, register });
}

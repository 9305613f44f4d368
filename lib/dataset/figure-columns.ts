import type { Derivation, Figure, RowPlace } from '#lib/domain/figure';
import { ABSENCES, absent, bounded, exact, type Quantity } from '#lib/domain/quantity';
import type { Source } from '#lib/domain/source';
import type { Subject } from '#lib/domain/subject';
import type { CompiledDataset, FigureTable } from './compiled-dataset';

/** One series: rows `from` until before `end`. */
export type SeriesRows = {
  readonly subject: Subject;
  readonly measure: Figure['measure'];
  readonly definition: Figure['definition'];
  readonly from: number;
  readonly end: number;
};

/** The figure table in typed arrays; a `Figure` is made only when somebody asks for it. */
export type FigureColumns = {
  readonly series: readonly SeriesRows[];
  readonly rows: number;
  dateOf(row: number): number;
  sourceOf(row: number): number;
  figure(row: number, series: SeriesRows): Figure;
};

export function figureColumns({ figures: table, subjects, sources }: CompiledDataset): FigureColumns {
  const series = seriesRows(table, subjects);
  const date = Uint16Array.from(table.date);
  const source = Uint16Array.from(table.source);
  const places = rowPlaces(table);
  const derivations = table.derivations.map((one) => derivationOf(one, subjects));
  const derivation = Int32Array.from(table.derivation);
  const qualifier = Uint8Array.from(table.qualifier);
  const locator = Uint32Array.from(table.locator);
  const note = Uint32Array.from(table.note);
  const quantity = quantities(table);
  return {
    series,
    rows: date.length,
    dateOf: (row) => date[row] as number,
    sourceOf: (row) => source[row] as number,
    figure(row, { subject, measure, definition }) {
      const from = sources[source[row] as number] as Source;
      const own = derivations[derivation[row] as number];
      return {
        subject: subject.id,
        measure,
        definition,
        date: table.dates[date[row] as number] as Figure['date'],
        quantity: quantity(row),
        qualifier: table.qualifiers[qualifier[row] as number] as Figure['qualifier'],
        source: from.id,
        grade: own ? 'derived' : from.grade,
        locator: table.locators[locator[row] as number] as string,
        note: table.notes[note[row] as number] as string,
        row: places(row),
        derivation: own,
      };
    },
  };
}

function seriesRows(table: FigureTable, subjects: readonly Subject[]): SeriesRows[] {
  let from = 0;
  return table.series.map(([subject, measure, definition, rows]) => {
    const end = from + rows;
    const one = {
      subject: subjects[subject] as Subject,
      measure: table.measures[measure] as Figure['measure'],
      definition: table.definitions[definition] as Figure['definition'],
      from,
      end,
    };
    from = end;
    return one;
  });
}

function quantities(table: FigureTable): (row: number) => Quantity {
  const reasons = Int8Array.from(table.value, (value) => (typeof value === 'string' ? ABSENCES.indexOf(value) : -1));
  const values = Float64Array.from(table.value, (value) => (typeof value === 'string' ? Number.NaN : value));
  const bounds = new Map(table.bounds.map(([row, low, high]) => [row, { low, high }]));
  return (row) => {
    const reason = ABSENCES[reasons[row] as number];
    if (reason) return absent(reason);
    const value = values[row] as number;
    const around = bounds.get(row);
    if (!around) return exact(value);
    return bounded(around.low, value, around.high === 'none' ? Number.POSITIVE_INFINITY : around.high);
  };
}

function rowPlaces(table: FigureTable): (row: number) => RowPlace | undefined {
  const files = Int16Array.from(table.file);
  const lines = Int32Array.from(table.line);
  return (row) => {
    const file = table.files[files[row] as number];
    return file === undefined ? undefined : { file, line: lines[row] as number };
  };
}

function derivationOf(one: FigureTable['derivations'][number], subjects: readonly Subject[]): Derivation {
  const idOf = (index: number) => (subjects[index] as Subject).id;
  return {
    added: one.added.map(idOf),
    missing: one.missing.map(([subject, reason]) => ({ subject: idOf(subject), reason })),
  };
}

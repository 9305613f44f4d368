import type { Choice, Derivation, Figure } from '#lib/domain/figure';
import { DEFINITIONS, MEASURES } from '#lib/domain/measure';
import { QUALIFIERS } from '#lib/domain/qualifier';
import type { Source, SourceId } from '#lib/domain/source';
import type { Subject, SubjectId } from '#lib/domain/subject';
import type { CompiledDerivation, CompiledSeries, FigureTable } from './compiled-dataset';
import { groupedBy } from './grouped-by';
import { type Numbering, numbering } from './numbering';

type Choose = (figures: readonly [Figure, ...Figure[]]) => Choice;
type Registry = { readonly subjects: readonly Subject[]; readonly sources: readonly Source[] };

const MEASURE_ORDER = new Map(MEASURES.map((measure, index) => [measure, index]));
const DEFINITION_ORDER = new Map(DEFINITIONS.map((definition, index) => [definition, index]));

/** Orders texts by code unit: the same on every machine, whatever its locale. */
export function byText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

const seriesName = ({ subject, measure, definition }: Figure): string => `${subject} ${measure} ${definition}`;

/** Subject, measure, definition. */
function bySeries(a: Figure, b: Figure): number {
  return (
    byText(a.subject, b.subject) ||
    (MEASURE_ORDER.get(a.measure) as number) - (MEASURE_ORDER.get(b.measure) as number) ||
    (DEFINITION_ORDER.get(a.definition) as number) - (DEFINITION_ORDER.get(b.definition) as number)
  );
}

/** Figures in key order (subject, measure, definition, date), the best of each key first. */
export function ranked(figures: readonly Figure[], choose: Choose): Figure[] {
  const series = [...groupedBy(figures, seriesName).values()];
  series.sort(([a], [b]) => bySeries(a as Figure, b as Figure));
  return series.flatMap((rows) => inOrder(rows, choose));
}

/** One series by date; figures of one date compete. */
function inOrder(rows: readonly Figure[], choose: Choose): Figure[] {
  const dates = [...groupedBy(rows, ({ date }) => date)].sort(([a], [b]) => byText(a, b));
  return dates.flatMap(([, competing]) => {
    const [first, ...more] = competing as [Figure, ...Figure[]];
    if (more.length === 0) return first;
    const { chosen, others } = choose([first, ...more]);
    return [chosen, ...others];
  });
}

type Indexes = {
  readonly subject: ReadonlyMap<SubjectId, number>;
  readonly source: ReadonlyMap<SourceId, number>;
  readonly derivations: Numbering<CompiledDerivation>;
};

/** Writes ranked figures as columns. Throws on a subject or source that is not in the registry: validation comes first. */
export function tabulate(figures: readonly Figure[], registry: Registry): FigureTable {
  const indexes: Indexes = {
    subject: new Map(registry.subjects.map((subject, index) => [subject.id, index])),
    source: new Map(registry.sources.map((source, index) => [source.id, index])),
    derivations: numbering((derivation) => JSON.stringify(derivation)),
  };
  const dates = [...new Set(figures.map((figure) => figure.date))].sort(byText);
  const dateIndex = new Map(dates.map((date, index) => [date, index]));
  const locators = numbering<string>(String);
  const notes = numbering<string>(String);
  const files = numbering<string>(String);
  return {
    measures: MEASURES,
    definitions: DEFINITIONS,
    qualifiers: QUALIFIERS,
    dates,
    series: seriesOf(figures, indexes),
    date: figures.map((figure) => position(dateIndex, figure.date)),
    value: figures.map(({ quantity }) => (quantity.kind === 'absent' ? quantity.reason : quantity.value)),
    qualifier: figures.map((figure) => QUALIFIERS.indexOf(figure.qualifier)),
    source: figures.map((figure) => position(indexes.source, figure.source)),
    locator: figures.map((figure) => locators.of(figure.locator)),
    note: figures.map((figure) => notes.of(figure.note)),
    file: figures.map((figure) => (figure.row ? files.of(figure.row.file) : -1)),
    line: figures.map((figure) => figure.row?.line ?? -1),
    derivation: figures.map((figure) =>
      figure.derivation ? indexes.derivations.of(compiledDerivation(figure.derivation, indexes)) : -1,
    ),
    bounds: boundsOf(figures),
    derivations: indexes.derivations.all(),
    locators: locators.all(),
    notes: notes.all(),
    files: files.all(),
  };
}

function seriesOf(figures: readonly Figure[], indexes: Indexes): CompiledSeries[] {
  return [...groupedBy(figures, seriesName).values()].map((rows) => {
    const first = rows[0] as Figure;
    const subject = position(indexes.subject, first.subject);
    return [subject, MEASURES.indexOf(first.measure), DEFINITIONS.indexOf(first.definition), rows.length];
  });
}

function compiledDerivation(derivation: Derivation, indexes: Indexes): CompiledDerivation {
  return {
    added: derivation.added.map((id) => position(indexes.subject, id)),
    missing: derivation.missing.map(({ subject, reason }) => [position(indexes.subject, subject), reason] as const),
  };
}

function boundsOf(figures: readonly Figure[]): FigureTable['bounds'] {
  return figures.flatMap(({ quantity }, row) =>
    quantity.kind === 'bounded'
      ? [[row, quantity.low, quantity.high === Number.POSITIVE_INFINITY ? ('none' as const) : quantity.high] as const]
      : [],
  );
}

function position<K>(index: ReadonlyMap<K, number>, key: K): number {
  const found = index.get(key);
  if (found === undefined) throw new Error(`not in the registry of the dataset: ${String(key)}`);
  return found;
}

import type { Choice, Figure } from '#lib/domain/figure';
import type { IsoDate } from '#lib/domain/iso-date';
import { isFromTables } from '#lib/domain/source';
import type { Subject, SubjectId, SubjectKind } from '#lib/domain/subject';
import type { CompiledDataset } from './compiled-dataset';
import type { Dataset, SeriesKey } from './dataset';
import { dispAt } from './disp-at';
import { type FigureColumns, figureColumns, type SeriesRows } from './figure-columns';
import { groupedBy } from './grouped-by';
import { byText } from './tabulate';

const nameOf = (key: SeriesKey): string => `${key.subject} ${key.measure} ${key.definition}`;

/** Makes every lookup of the contract quick; figures stay in columns until asked for. */
export function indexDataset(compiled: CompiledDataset): Dataset {
  const columns = figureColumns(compiled);
  const dates = compiled.figures.dates;
  const series = new Map(columns.series.map((one) => [nameOf({ ...one, subject: one.subject.id }), one]));
  const bySubject = groupedBy(columns.series, (one) => one.subject.id);
  const children = childrenByParent(compiled.subjects);
  const datesOf = datesByKind(columns, compiled);
  const dateIndex = new Map(dates.map((date, index) => [date, index]));
  const sourceIndex = new Map(compiled.sources.map((source, index) => [source.id, index]));
  const subjects = new Map(compiled.subjects.map((subject) => [subject.id, subject]));
  return {
    release: compiled.release,
    subjects,
    sources: new Map(compiled.sources.map((source) => [source.id, source])),
    articles: new Map(compiled.articles.map((article) => [article.id, article])),
    aliases: compiled.aliases,
    corrections: compiled.corrections,
    projects: compiled.projects,
    planTotals: compiled.planTotals,
    noteWordings: new Map(compiled.noteWordings.map(({ note, ...wording }) => [note, wording])),
    events: compiled.events,
    map: compiled.map,
    childrenOf: (subject) => children.get(subject) ?? [],
    dispAt: dispAt(subjects, compiled.dispHistory),
    at(key) {
      const rows = series.get(nameOf(key));
      const date = dateIndex.get(key.date);
      if (!rows || date === undefined) return undefined;
      const first = firstRowAt(columns, rows, date);
      return first === undefined ? undefined : choiceFrom(columns, rows, first);
    },
    history: (key) => choices(columns, series.get(nameOf(key))),
    seriesOf: (subject) =>
      (bySubject.get(subject) ?? []).map(({ measure, definition }) => ({ subject, measure, definition })),
    datesOf: (kind) => datesOf.get(kind) ?? [],
    figures: () => allFigures(columns),
    figuresFrom: (source) => figuresFrom(columns, sourceIndex.get(source)),
  };
}

function childrenByParent(subjects: readonly Subject[]): Map<SubjectId | undefined, Subject[]> {
  const children = groupedBy(subjects, (subject) => subject.parent);
  children.delete(undefined);
  for (const list of children.values()) list.sort((a, b) => byText(a.id, b.id));
  return children;
}

function datesByKind(columns: FigureColumns, compiled: CompiledDataset): Map<SubjectKind, readonly IsoDate[]> {
  const { dates } = compiled.figures;
  const inTables = compiled.sources.map(({ grade }) => isFromTables(grade));
  const found = new Map<SubjectKind, Set<number>>();
  for (const { subject, measure, from, end } of columns.series) {
    if (measure !== 'detained' && measure !== 'places') continue;
    const seen = found.get(subject.kind) ?? new Set();
    for (let row = from; row < end; row++) {
      if (subject.kind === 'country' || inTables[columns.sourceOf(row)] === true) seen.add(columns.dateOf(row));
    }
    found.set(subject.kind, seen);
  }
  const inOrder = (seen: Set<number>) => [...seen].sort((a, b) => a - b).map((index) => dates[index] as IsoDate);
  return new Map([...found].map(([kind, seen]) => [kind, inOrder(seen)]));
}

/** Binary search for the first row of a date. */
function firstRowAt(columns: FigureColumns, { from, end }: SeriesRows, date: number): number | undefined {
  let low = from;
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (columns.dateOf(middle) < date) low = middle + 1;
    else high = middle;
  }
  return low < end && columns.dateOf(low) === date ? low : undefined;
}

function choiceFrom(columns: FigureColumns, rows: SeriesRows, first: number): Choice {
  const others: Figure[] = [];
  for (let row = first + 1; row < rows.end && columns.dateOf(row) === columns.dateOf(first); row++) {
    others.push(columns.figure(row, rows));
  }
  return { chosen: columns.figure(first, rows), others };
}

function choices(columns: FigureColumns, rows: SeriesRows | undefined): Choice[] {
  const all: Choice[] = [];
  if (!rows) return all;
  for (let row = rows.from; row < rows.end; ) {
    const choice = choiceFrom(columns, rows, row);
    all.push(choice);
    row += 1 + choice.others.length;
  }
  return all;
}

function* allFigures(columns: FigureColumns): Generator<Figure & { readonly chosen: boolean }> {
  for (const rows of columns.series) {
    for (let row = rows.from; row < rows.end; row++) {
      const chosen = row === rows.from || columns.dateOf(row) !== columns.dateOf(row - 1);
      yield { ...columns.figure(row, rows), chosen };
    }
  }
}

function figuresFrom(columns: FigureColumns, source: number | undefined): Figure[] {
  const all: Figure[] = [];
  if (source === undefined) return all;
  for (const rows of columns.series) {
    for (let row = rows.from; row < rows.end; row++) {
      if (columns.sourceOf(row) === source) all.push(columns.figure(row, rows));
    }
  }
  return all;
}

import type { Dataset } from '#lib/dataset/dataset';
import type { Choice, Figure } from '#lib/domain/figure';
import { contains } from '#lib/domain/period';
import type { SubjectId } from '#lib/domain/subject';
import type { FiguresQuery } from './figures-query';

export type ListedFigure = Figure & { readonly chosen: boolean };

const listed = ({ chosen, others }: Choice): ListedFigure[] => [
  { ...chosen, chosen: true },
  ...others.map((figure) => ({ ...figure, chosen: false })),
];

/** The figures of some subjects, without reading the whole dataset. */
function ofSubjects(data: Dataset, subjects: readonly SubjectId[]): ListedFigure[] {
  return subjects
    .toSorted()
    .flatMap((subject) => data.seriesOf(subject))
    .flatMap((series) => data.history(series).flatMap(listed));
}

function matches(query: FiguresQuery, figure: ListedFigure): boolean {
  const { measure, definition, source, date, from, to, chosen } = query;
  return (
    (measure === undefined || figure.measure === measure) &&
    (definition === undefined || figure.definition === definition) &&
    (source === undefined || figure.source === source) &&
    (chosen === undefined || String(figure.chosen) === chosen) &&
    contains({ from: date ?? from, until: date ?? to }, figure.date)
  );
}

/** The figures a query asks for, in key order: subject, measure, definition, date; of one key the chosen one first. */
export function selectFigures(data: Dataset, query: FiguresQuery): ListedFigure[] {
  const found: ListedFigure[] = [];
  const pool = query.subject === undefined ? data.figures() : ofSubjects(data, query.subject);
  for (const figure of pool) if (matches(query, figure)) found.push(figure);
  return found;
}

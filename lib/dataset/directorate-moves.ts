import type { IsoDate } from '#lib/domain/iso-date';
import type { Subject, SubjectId } from '#lib/domain/subject';
import type { Dataset } from './dataset';
import { prisons } from './prison-directory';
import { byText } from './tabulate';

/** A prison that the tables moved from one directorate to another; `date` is the first one under the new. */
export type BoundaryMove = {
  readonly prison: Subject;
  readonly date: IsoDate;
  readonly from: SubjectId;
  readonly to: SubjectId;
};

const remembered = new WeakMap<Dataset, readonly BoundaryMove[]>();

/** Every move in the dataset, by date. Only between two dates at which the prison is in a table. */
function allMoves(data: Dataset): readonly BoundaryMove[] {
  const known = remembered.get(data) ?? prisons(data).flatMap((prison) => movesOf(data, prison));
  remembered.set(data, known);
  return known;
}

function movesOf(data: Dataset, prison: Subject): BoundaryMove[] {
  const dates = data
    .history({ subject: prison.id, measure: 'places', definition: 'operational' })
    .map(({ chosen }) => chosen.date);
  return dates.flatMap((date, index) => {
    const before = dates[index - 1];
    const from = before && data.dispAt(prison.id, before);
    const to = data.dispAt(prison.id, date);
    return from === undefined || to === undefined || from === to ? [] : [{ prison, date, from, to }];
  });
}

/** The prisons that came to a directorate or left it, oldest first. */
export const boundaryMoves = (data: Dataset, directorate: SubjectId): readonly BoundaryMove[] =>
  allMoves(data)
    .filter(({ from, to }) => from === directorate || to === directorate)
    .toSorted((a, b) => byText(a.date, b.date) || byText(a.prison.id, b.prison.id));

/** Closed prisons that were published under a directorate, at their last date. */
export const closedPrisons = (data: Dataset, directorate: SubjectId): readonly Subject[] =>
  prisons(data).filter(({ id, until }) => until !== undefined && data.dispAt(id, until) === directorate);

import type { Dataset } from '#lib/dataset/dataset';
import { latestDate, ratioAt, ratioHistory } from '#lib/dataset/ratios';
import type { CapacityRatio } from '#lib/domain/capacity-ratio';
import { computeRatio } from '#lib/domain/compute-ratio';
import type { IsoDate } from '#lib/domain/iso-date';
import type { CapacityDefinition } from '#lib/domain/measure';
import type { SourceId } from '#lib/domain/source';
import type { Subject, SubjectKind } from '#lib/domain/subject';
import { filterSubjects } from './filter-subjects';
import type { RatiosQuery } from './ratios-query';
import { sortRatios } from './sort-ratios';

type Asked = { readonly data: Dataset; readonly query: RatiosQuery; readonly definition: CapacityDefinition };

const keyOf = ({ query: { source }, definition }: Asked, { id }: Subject) => ({ subject: id, definition, source });

/** A subject named answers for a date even when nothing was collected: its absences say so. */
function at(asked: Asked, subject: Subject, date: IsoDate): readonly CapacityRatio[] {
  const key = keyOf(asked, subject);
  const ratio = ratioAt(asked.data, { ...key, date });
  if (ratio !== undefined) return [ratio];
  return asked.query.subject === undefined ? [] : [computeRatio({ ...key, date })];
}

/** The newest date with people or places of a kind of subject, in all sources or in one. */
function newestOf(data: Dataset, kind: SubjectKind, source: SourceId | undefined): IsoDate | undefined {
  if (source === undefined) return latestDate(data, kind);
  return data
    .figuresFrom(source)
    .filter(({ measure }) => measure === 'detained' || measure === 'places')
    .filter(({ subject }) => data.subjects.get(subject)?.kind === kind)
    .map(({ date }) => date)
    .toSorted()
    .at(-1);
}

/** The newest date published for its kind; a subject named answers with its own last date. */
function latest(asked: Asked, subject: Subject, newest: IsoDate | undefined): readonly CapacityRatio[] {
  const key = keyOf(asked, subject);
  const ratio = newest === undefined ? undefined : ratioAt(asked.data, { ...key, date: newest });
  if (ratio !== undefined) return [ratio];
  return asked.query.subject === undefined ? [] : ratioHistory(asked.data, key).slice(-1);
}

/** The ratios a query asks for, in its order: by subject, then date, when it names none (DESIGN §5). */
export function selectRatios(data: Dataset, query: RatiosQuery): readonly CapacityRatio[] {
  const asked: Asked = { data, query, definition: query.definition ?? 'operational' };
  const { date = 'latest', from, to } = query;
  const withClosed = date !== 'latest' || from !== undefined || to !== undefined;
  const subjects = filterSubjects(data, query.subject, { ...query, withClosed });
  const newest = new Map(
    [...new Set(subjects.map(({ kind }) => kind))].map((kind) => [kind, newestOf(data, kind, query.source)]),
  );
  const ratios = subjects.flatMap((subject) => {
    if (from !== undefined || to !== undefined)
      return ratioHistory(data, { ...keyOf(asked, subject), from, until: to });
    return date === 'latest' ? latest(asked, subject, newest.get(subject.kind)) : at(asked, subject, date);
  });
  return query.sort === undefined ? ratios : sortRatios(ratios, query.sort, data);
}

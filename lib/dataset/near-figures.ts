import type { FigureKey } from '#lib/domain/figure';
import type { IsoDate } from '#lib/domain/iso-date';
import type { SubjectId } from '#lib/domain/subject';
import type { Dataset } from './dataset';

/** At most so many suggestions: a reader who mistyped wants one, not a list. */
const MOST = 6;

/** Figures of the same subject near a key we do not have: the same measure at the dates around, then others on that day. */
export function nearFigures(
  data: Dataset,
  key: { readonly subject: SubjectId; readonly measure: string; readonly date: string },
): FigureKey[] {
  const series = data.seriesOf(key.subject);
  const same = series
    .filter(({ measure }) => measure === key.measure)
    .flatMap((one) => around(data.history(one), key.date));
  const sameDay = series.flatMap((one) => data.at({ ...one, date: key.date as IsoDate })?.chosen ?? []);
  const newest = series.flatMap((one) => data.history(one).at(-1)?.chosen ?? []);
  const found = new Map([...same, ...sameDay, ...newest].map((one) => [nameOf(one), one]));
  return [...found.values()].slice(0, MOST);
}

type Dated = { readonly chosen: FigureKey };
const nameOf = ({ measure, definition, date }: FigureKey): string => `${measure} ${definition} ${date}`;

/** The last figure before a day and the first after it. */
function around(history: readonly Dated[], date: string): FigureKey[] {
  const before = history.findLast(({ chosen }) => chosen.date < date);
  const after = history.find(({ chosen }) => chosen.date > date);
  return [before, after].flatMap((one) => one?.chosen ?? []);
}

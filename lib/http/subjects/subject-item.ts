import type { Dataset, SeriesKey } from '#lib/dataset/dataset';
import { ratioHistory } from '#lib/dataset/ratios';
import type { IsoDate } from '#lib/domain/iso-date';
import { unitOf } from '#lib/domain/measure';
import type { Subject, SubjectId } from '#lib/domain/subject';
import { ratioItem } from '#lib/http/ratios/ratio-item';
import { said } from '#lib/http/wire/said';
import type { SubjectDetailItem, SubjectItem } from './subject-schema';

const NOT_COLLECTED = { absent: 'not-collected' } as const;

/** `{ key: value }`, or nothing for what is not known. */
const known = <const K extends string, V>(key: K, value: V | undefined): { [key in K]?: V } =>
  value === undefined ? {} : ({ [key]: value } as { [key in K]: V });

const located = ({ lat, lon }: Subject): Pick<SubjectItem, 'location'> =>
  lat === undefined || lon === undefined ? {} : { location: { lat, lon } };

const spanOf = (dates: readonly IsoDate[]) => {
  const [from, to] = [dates[0], dates.at(-1)];
  return from === undefined || to === undefined ? NOT_COLLECTED : { from, to, dates: dates.length };
};

/** One item of /subjects. */
export function subjectItem(subject: Subject, data: Dataset): SubjectItem {
  const history = ratioHistory(data, { subject: subject.id, definition: 'operational' });
  const newest = history.at(-1);
  return {
    id: subject.id,
    kind: subject.kind,
    name: { fr: subject.name.fr, en: subject.name.en },
    ...known('parent', subject.parent as string | undefined),
    ...known('type', subject.wingType),
    ...known('establishmentType', subject.establishmentType),
    ...said('city', subject.city),
    ...said('department', subject.department),
    ...located(subject),
    ...known('from', subject.from as string | undefined),
    ...known('until', subject.until as string | undefined),
    listed: subject.listed,
    ...said('code', subject.code),
    latest: newest === undefined ? NOT_COLLECTED : ratioItem(newest, data),
    coverage: spanOf(history.map(({ date }) => date)),
  };
}

function seriesItems(data: Dataset, subject: SubjectId): SubjectDetailItem['series'] {
  return data.seriesOf(subject).flatMap((series: SeriesKey) => {
    const coverage = spanOf(data.history(series).map(({ chosen }) => chosen.date));
    const { measure, definition } = series;
    return 'absent' in coverage ? [] : [{ measure, definition, unit: unitOf(measure), coverage }];
  });
}

/** The body of /subjects/{id}. */
export const subjectDetail = (subject: Subject, data: Dataset): SubjectDetailItem => ({
  ...subjectItem(subject, data),
  children: data.childrenOf(subject.id).map(({ id }) => id),
  aliases: data.aliases.filter((alias) => alias.subject === subject.id).map(({ label, reason }) => ({ label, reason })),
  series: seriesItems(data, subject.id),
  articles: [...data.articles.values()].filter(({ subjects }) => subjects.includes(subject.id)).map(({ id }) => id),
});

import type { CapacityRatio } from '#lib/domain/capacity-ratio';
import { departmentNumber } from '#lib/domain/department-numbers';
import { type IsoDate, monthsBetween } from '#lib/domain/iso-date';
import { plainText, plainWords } from '#lib/domain/plain-words';
import { type ListCounts, listCounts, type PrisonCounts, prisonCounts } from '#lib/domain/prison-counts';
import { DEFAULT_SORT, inOrder, type Sortable } from '#lib/domain/prison-order';
import { isTelling } from '#lib/domain/prison-search';
import type { EstablishmentType, Subject, SubjectId } from '#lib/domain/subject';
import type { CapacityUnit } from '#lib/domain/surnombre';
import type { Dataset } from './dataset';
import { aboutOneYearBefore } from './prison-wings';
import { latestDate, ratioAt } from './ratios';
import { shortName } from './short-name';

/** A prison by what the list finds it by. */
export type PrisonEntry = {
  readonly id: SubjectId;
  /** Its proper name: Fleury-Mérogis. */
  readonly name: string;
  readonly type: EstablishmentType;
  /** Empty where the name says it. */
  readonly city: string;
  readonly department: string;
  /** `91`, `2B`, `974`. */
  readonly number: string;
  readonly disp: Subject | undefined;
  /** Words it is found by and that its row does not show: former labels, codes. */
  readonly also: readonly string[];
};

/** A prison as the list shows it. */
export type ListedPrison = PrisonEntry & {
  readonly ratio: CapacityRatio;
  readonly counts: PrisonCounts;
  /** What it is ordered by; a prison without a number, or for minors, stands last. */
  readonly order: Sortable;
};

/** The open prisons at one date, most people above capacity first. */
export type EstablishmentList = ListCounts & {
  readonly date: IsoDate;
  /** The day of the earlier count, about a year before; usually not a full year, since counts are missing. */
  readonly since: IsoDate | undefined;
  /** Whole months between both counts. */
  readonly months: number;
  readonly prisons: readonly ListedPrison[];
};

/** The newest date with counts of prisons; nothing when the dataset has none. */
export function establishmentList(data: Dataset): EstablishmentList | undefined {
  const date = latestDate(data, 'establishment');
  if (date === undefined) return undefined;
  const since = aboutOneYearBefore(data.datesOf('establishment'), date);
  const prisons = prisonEntries(data)
    .filter(({ id }) => data.subjects.get(id)?.until === undefined)
    .flatMap((entry) => listedPrison(entry, { data, date, since }) ?? [])
    .toSorted((a, b) => inOrder(DEFAULT_SORT)(a.order, b.order));
  const months = since === undefined ? 0 : monthsBetween(since, date);
  return { date, since, months, prisons, ...listCounts(prisons.map(({ counts }) => counts)) };
}

/** What the page says of the list as it comes, apart from its rows. */
export const servedOf = ({ date, since, total, overfull, atLeast150, incomparable }: EstablishmentList) => ({
  date,
  since,
  totals: { total, overfull, atLeast150, incomparable },
});

type At = { readonly data: Dataset; readonly date: IsoDate; readonly since: IsoDate | undefined };

function listedPrison(entry: PrisonEntry, { data, date, since }: At): ListedPrison | undefined {
  const { id, name, number, disp, type } = entry;
  const ratio = ratioAt(data, { subject: id, date, definition: 'operational' });
  const shown = unitAt(data, id, date);
  if (ratio === undefined || shown === undefined) return undefined;
  const before = since === undefined ? undefined : unitAt(data, id, since)?.detained;
  const wings = data.childrenOf(id).flatMap((wing) => unitAt(data, wing.id, date) ?? []);
  const counts = prisonCounts({ shown: [shown], wings, before, isRanked: type !== 'epm' });
  const texts = { name: plainText(name, 'letters and digits'), place: number, disp: disp?.id ?? '' };
  return { ...entry, ratio, counts, order: { texts, numbers: counts.ranked } };
}

/** People held and places of a prison or wing at a date; undefined when it has neither. */
export function unitAt(data: Dataset, subject: SubjectId, date: IsoDate): CapacityUnit | undefined {
  const ratio = ratioAt(data, { subject, date, definition: 'operational' });
  return ratio && { subject, detained: ratio.detained.quantity, places: ratio.places.quantity };
}

/** Every French prison, open or closed. */
export function prisonEntries(data: Dataset): readonly PrisonEntry[] {
  const labels = labelsOf(data);
  return [...data.subjects.values()].flatMap((subject) => {
    const { id, kind, listed, until, establishmentType: type } = subject;
    if (kind !== 'establishment' || type === undefined || !(listed || until !== undefined)) return [];
    const name = shortName(subject);
    const number = departmentNumber(subject.department) ?? '';
    const city = name.includes(subject.city) ? '' : subject.city;
    const shown = { name, city, department: subject.department };
    const disp = subject.parent === undefined ? undefined : data.subjects.get(subject.parent);
    return [{ id, type, ...shown, number, disp, also: hiddenWords(subject, shown, labels(id)) }];
  });
}

function labelsOf(data: Dataset): (id: SubjectId) => readonly string[] {
  const known = new Map<string, string[]>();
  for (const { label, subject } of data.aliases) {
    const [prison = ''] = subject.split('.');
    known.set(prison, [...(known.get(prison) ?? []), label]);
  }
  return (id) => known.get(id) ?? [];
}

function hiddenWords(
  subject: Subject,
  shown: Pick<PrisonEntry, 'name' | 'city' | 'department'>,
  labels: readonly string[],
): readonly string[] {
  const visible = new Set([shown.name, shown.city, shown.department].flatMap(plainWords));
  const hidden = [subject.name.fr, subject.name.en, subject.city, subject.code, ...labels].flatMap(plainWords);
  return [...new Set(hidden)].filter((word) => !visible.has(word) && isTelling(word));
}

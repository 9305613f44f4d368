import { BANDS, type Band, bandOf } from '#lib/domain/bands';
import type { CapacityRatio } from '#lib/domain/capacity-ratio';
import { difference } from '#lib/domain/change';
import { departmentNumber } from '#lib/domain/department-numbers';
import { addMonths, type IsoDate, monthsBetween } from '#lib/domain/iso-date';
import { plainText, plainWords } from '#lib/domain/plain-words';
import { DEFAULT_SORT, inOrder, type Sortable, type SortNumber } from '#lib/domain/prison-order';
import { isTelling } from '#lib/domain/prison-search';
import { absent, highOf, isKnown, lowOf, type Quantity } from '#lib/domain/quantity';
import type { EstablishmentType, Subject, SubjectId } from '#lib/domain/subject';
import { surnombre } from '#lib/domain/surnombre';
import type { People } from '#lib/domain/units';
import type { Dataset } from './dataset';
import { latestDate, ratioAt } from './ratios';
import { shortName } from './short-name';

/** A prison as the list shows it. */
export type ListedPrison = {
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
  readonly ratio: CapacityRatio;
  readonly band: Band | undefined;
  /** People above capacity, wing by wing. */
  readonly above: Quantity<People>;
  /** People held, since the list's `since`. */
  readonly change: Quantity<People>;
  /** Words it is found by and that its row does not show: former labels, codes. */
  readonly also: readonly string[];
  /** What it is ordered by; a prison without a number, or for minors, stands last. */
  readonly order: Sortable;
};

/** The open prisons at one date, most people above capacity first. */
export type EstablishmentList = {
  readonly date: IsoDate;
  /** The day of the earlier count, at most a year before; usually not a full year, since counts are missing. */
  readonly since: IsoDate;
  /** Whole months between both counts. */
  readonly months: number;
  readonly prisons: readonly ListedPrison[];
  /** Prisons that surely hold more people than they have places. */
  readonly overfull: number;
  readonly atLeast150: number;
  /** Prisons of which nobody can say it: a count under statistical secrecy, or no place published. */
  readonly incomparable: number;
};

/** The newest date with counts of prisons; nothing when the dataset has none. */
export function establishmentList(data: Dataset): EstablishmentList | undefined {
  const date = latestDate(data, 'establishment');
  if (date === undefined) return undefined;
  const since = data.datesOf('establishment').find((one) => one >= addMonths(date, -12)) ?? date;
  const labels = labelsOf(data);
  const prisons = [...data.subjects.values()]
    .filter(({ kind, listed, until }) => kind === 'establishment' && listed && until === undefined)
    .flatMap((subject) => listedPrison(subject, { data, date, since, labels }) ?? [])
    .toSorted((a, b) => inOrder(DEFAULT_SORT)(a.order, b.order));
  const high = BANDS.filter(({ from }) => from >= 150).map(({ band }) => band);
  return {
    date,
    since,
    months: monthsBetween(since, date),
    prisons,
    overfull: prisons.filter(({ ratio }) => isOverfull(ratio)).length,
    atLeast150: prisons.filter(({ band }) => band !== undefined && high.includes(band)).length,
    incomparable: prisons.filter(({ ratio: { density } }) => !isWhole(density.quantity)).length,
  };
}

/** Known, and not only from below. */
const isWhole = (quantity: Quantity): boolean => isKnown(quantity) && Number.isFinite(highOf(quantity));

const isOverfull = ({ density: { quantity } }: CapacityRatio): boolean => isKnown(quantity) && lowOf(quantity) > 100;

type Context = {
  readonly data: Dataset;
  readonly date: IsoDate;
  readonly since: IsoDate;
  labels(id: SubjectId): readonly string[];
};

function labelsOf(data: Dataset): Context['labels'] {
  const known = new Map<string, string[]>();
  for (const { label, subject } of data.aliases) {
    const [prison = ''] = subject.split('.');
    known.set(prison, [...(known.get(prison) ?? []), label]);
  }
  return (id) => known.get(id) ?? [];
}

function listedPrison(subject: Subject, context: Context): ListedPrison | undefined {
  const { data, date } = context;
  const ratio = ratioAt(data, { subject: subject.id, date, definition: 'operational' });
  const type = subject.establishmentType;
  if (ratio === undefined || type === undefined) return undefined;
  const disp = subject.parent === undefined ? undefined : data.subjects.get(subject.parent);
  const name = shortName(subject);
  const number = departmentNumber(subject.department) ?? '';
  const density = ratio.density.quantity;
  const shown = {
    name,
    type,
    city: name.includes(subject.city) ? '' : subject.city,
    department: subject.department,
    number,
  };
  const counted = { ratio, above: peopleAbove(subject, context), change: changeOf(ratio, context) };
  return {
    id: subject.id,
    ...shown,
    ...counted,
    disp,
    band: isKnown(density) ? bandOf(density.value) : undefined,
    also: hiddenWords(subject, shown, context.labels(subject.id)),
    order: {
      texts: { name: plainText(name, 'letters and digits'), place: number, disp: disp?.id ?? '' },
      numbers: type === 'epm' ? {} : numbersOf(counted),
    },
  };
}

function peopleAbove({ id }: Subject, { data, date }: Context): Quantity<People> {
  const wings = data
    .childrenOf(id)
    .flatMap((wing) => ratioAt(data, { subject: wing.id, date, definition: 'operational' }) ?? []);
  return surnombre(
    wings.map(({ subject, detained, places }) => ({
      subject,
      detained: detained.quantity,
      places: places.quantity,
    })),
  ).quantity;
}

/** Only between two counts with both bounds: a wing that one of them could not count would pass for people gone or come. */
function changeOf(now: CapacityRatio, { data, since }: Context): Quantity<People> {
  const before = ratioAt(data, { subject: now.subject, date: since, definition: 'operational' });
  const counts = [before?.detained, now.detained].map((count) => count?.quantity ?? absent('not-collected'));
  if (counts.every(isWhole)) return difference({ from: counts[0] as Quantity<People>, to: now.detained.quantity });
  const gaps = [before, now].flatMap((ratio) => ratio?.detained.figure?.derivation?.missing ?? []);
  const hidden = gaps.some(({ reason }) => reason === 'suppressed') || counts.some(isSuppressed);
  return absent(hidden ? 'suppressed' : 'not-collected');
}

const isSuppressed = (quantity: Quantity): boolean => quantity.kind === 'absent' && quantity.reason === 'suppressed';

function numbersOf({ ratio, above, change }: Pick<ListedPrison, 'ratio' | 'above' | 'change'>): Sortable['numbers'] {
  const quantities: Record<SortNumber, Quantity> = {
    held: ratio.detained.quantity,
    places: ratio.places.quantity,
    density: ratio.density.quantity,
    above,
    change,
  };
  const known = Object.entries(quantities).flatMap(([key, quantity]) =>
    isKnown(quantity) && isWhole(quantity) ? [[key, quantity.value]] : [],
  );
  return Object.fromEntries(known);
}

function hiddenWords(
  subject: Subject,
  shown: Pick<ListedPrison, 'name' | 'city' | 'department'>,
  labels: readonly string[],
): readonly string[] {
  const visible = new Set([shown.name, shown.city, shown.department].flatMap(plainWords));
  const hidden = [subject.name.fr, subject.name.en, subject.city, subject.code, ...labels].flatMap(plainWords);
  return [...new Set(hidden)].filter((word) => !visible.has(word) && isTelling(word));
}

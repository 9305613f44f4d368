import type { Figure } from '#lib/domain/figure';
import type { IsoDate } from '#lib/domain/iso-date';
import type { Subject } from '#lib/domain/subject';
import type { Dataset } from './dataset';

/** A remark of ours on a prison's counts: the wings and the days it is about. */
export type CountRemark = {
  readonly note: string;
  /** True of the whole table of that day: no wing of its own need be named. */
  readonly isGeneral: boolean;
  readonly wings: readonly Subject[];
  readonly from: IsoDate;
  readonly until: IsoDate;
};

/** Said of every wing in the table of 2012-11-01, and of 2025-02-01. */
const GENERAL: readonly string[] = [
  'read from a PDF by the compiler',
  'date inferred from the compiler’s history; five wings are missing',
];

const SERIES = [
  { measure: 'detained', definition: 'none' },
  { measure: 'places', definition: 'operational' },
] as const;

/** Every remark on the people held and the places of a prison's wings, or of one wing, in order of time. */
export function countRemarks(data: Dataset, prison: Subject): readonly CountRemark[] {
  const found = new Map<string, CountRemark>();
  const wings = prison.kind === 'wing' ? [prison] : data.childrenOf(prison.id);
  for (const wing of wings) {
    for (const series of SERIES) {
      for (const { chosen } of data.history({ ...series, subject: wing.id })) {
        if (chosen.note === '') continue;
        const known = found.get(chosen.note) ?? firstRemark(chosen);
        found.set(chosen.note, widened(known, wing, chosen.date));
      }
    }
  }
  return [...found.values()].toSorted((a, b) => (a.from < b.from ? -1 : 1));
}

const firstRemark = ({ note, date }: Figure): CountRemark => ({
  note,
  isGeneral: GENERAL.includes(note),
  wings: [],
  from: date,
  until: date,
});

const widened = (remark: CountRemark, wing: Subject, date: IsoDate): CountRemark => ({
  ...remark,
  wings: remark.wings.includes(wing) ? remark.wings : [...remark.wings, wing],
  from: date < remark.from ? date : remark.from,
  until: date > remark.until ? date : remark.until,
});

/** Closed prisons and the one that opened in their stead on another site (data/subjects/aliases.csv gives the reasons). */
const SUCCESSORS: Readonly<Record<string, string>> = {
  'cd-riom': 'cp-riom',
  'ma-beauvais': 'cp-beauvais',
  'ma-caen': 'cp-caen-ifs',
  'ma-chartres': 'cp-orleans-saran',
  'ma-clermont-ferrand': 'cp-riom',
  'ma-colmar': 'cp-mulhouse-lutterbach',
  'ma-compiegne': 'cp-beauvais',
  'ma-mulhouse': 'cp-mulhouse-lutterbach',
  'ma-orleans': 'cp-orleans-saran',
  'ma-riom': 'cp-riom',
  'ma-troyes': 'cp-troyes-lavau',
  'ma-valence': 'cp-valence',
};

const named = (data: Dataset, ids: readonly string[]): readonly Subject[] =>
  ids.flatMap((id) => data.subjects.get(id as Subject['id']) ?? []);

/** The prison that took over from a closed one; none where nothing replaced it. */
export const successorOf = (data: Dataset, { id }: Subject): Subject | undefined =>
  named(data, [SUCCESSORS[id] ?? ''])[0];

/** The closed prisons one took over from. */
export const predecessorsOf = (data: Dataset, { id }: Subject): readonly Subject[] =>
  named(
    data,
    Object.keys(SUCCESSORS).filter((closed) => SUCCESSORS[closed] === id),
  );

import type { Figure } from '#lib/domain/figure';
import { unitOf } from '#lib/domain/measure';
import { contains } from '#lib/domain/period';
import { highOf, isKnown, lowOf } from '#lib/domain/quantity';
import type { Subject, SubjectKind } from '#lib/domain/subject';
import type { MeantMeasure } from '#lib/format/read-measure';
import type { ReadWhen } from '#lib/format/read-when';
import type { Dataset } from './dataset';
import { figuresOver } from './heard-figures';
import { heardNumber } from './heard-number';
import { type Asked, periodOf } from './heard-words';
import { byText } from './tabulate';

const MOST_CANDIDATES = 8;

/** What people most often hear numbers of. */
const USUAL: readonly MeantMeasure[] = [
  { measure: 'detained', definition: 'none' },
  { measure: 'places', definition: 'operational' },
  { measure: 'density', definition: 'operational' },
  { measure: 'registered', definition: 'none' },
  { measure: 'surnombre', definition: 'operational' },
  { measure: 'surplus', definition: 'operational' },
  { measure: 'floorMattresses', definition: 'none' },
  { measure: 'pretrial', definition: 'none' },
  { measure: 'staffingRate', definition: 'authorised' },
];

/** The figures that fit what was said, of the places, measures and dates it leaves open; the nearest to it first. */
export function heardCandidates(data: Dataset, asked: Asked): readonly Figure[] {
  const { place, measures, when } = asked.understood;
  if (place.kind === 'unnamed') return [];
  const isAlone = [place.kind === 'found', measures.length > 0, when !== undefined].filter(Boolean).length === 0;
  if (isAlone && asked.fields.number.trim() === '') return [];
  const places = place.kind === 'found' ? withParts(data, place.subjects) : anyPlace(data, when);
  const wanted = measures.length > 0 ? measures : openMeasures(data, asked);
  const found = wanted.flatMap((measure) => fitting(data, { asked, measure, places }));
  return found
    .toSorted(
      (a, b) =>
        a.distance - b.distance ||
        rankOf(data, a.figure) - rankOf(data, b.figure) ||
        byText(b.figure.date, a.figure.date),
    )
    .slice(0, MOST_CANDIDATES)
    .map(({ figure }) => figure);
}

/** Anywhere, when the date is known; without either only the country, its types and its directorates. */
function anyPlace(data: Dataset, when: ReadWhen | undefined): readonly Subject[] {
  const wide: readonly SubjectKind[] = ['country', 'region', 'type', 'disp'];
  return [...data.subjects.values()].filter(
    ({ kind, listed }) => listed && (when !== undefined || wide.includes(kind)),
  );
}

/** A place and what it is made of: a number said of a prison is often one of its wings'. */
const withParts = (data: Dataset, subjects: readonly Subject[]): readonly Subject[] =>
  subjects.flatMap((subject) => [
    subject,
    ...data.childrenOf(subject.id).filter(({ kind }) => kind === 'wing' || kind === 'type'),
  ]);

/** Everything counted of a place that is named; what people usually hear of, where none is. */
function openMeasures(data: Dataset, { understood: { place } }: Asked): readonly MeantMeasure[] {
  if (place.kind !== 'found') return USUAL;
  const own = place.subjects.flatMap(({ id }) => data.seriesOf(id));
  const all = [...USUAL, ...own.map(({ measure, definition }) => ({ measure, definition }))];
  return [...new Map(all.map((one) => [`${one.measure} ${one.definition}`, one])).values()];
}

type Wanted = { readonly asked: Asked; readonly measure: MeantMeasure; readonly places: readonly Subject[] };
type Fitting = { readonly figure: Figure; readonly distance: number };

/** Without a number every known figure of the place and date fits; one is given per series then, the newest. */
function fitting(data: Dataset, { asked, measure, places }: Wanted): readonly Fitting[] {
  const { fields, understood, lang } = asked;
  const numbers = heardNumber(fields, measure, lang);
  if (
    numbers.kind === 'refused' ||
    (unitOf(measure.measure) !== 'percent' && /%|pour cent|percent/.test(fields.number))
  )
    return [];
  const period = periodOf(understood.when) ?? {};
  return places.flatMap(({ id: subject }) => {
    const figures = figuresOver(data, subject, measure).filter(
      ({ date, quantity }) => contains(period, date) && isKnown(quantity),
    );
    if (numbers.kind === 'none') return figures.slice(-1).map((figure) => ({ figure, distance: 0 }));
    return figures.flatMap((figure) => {
      const distances = numbers.numbers.flatMap(({ quantity }) => distanceOf(figure, quantity) ?? []);
      return distances.length === 0 ? [] : [{ figure, distance: Math.min(...distances) }];
    });
  });
}

/** How far a figure lies from the number, as a share of it; undefined outside the number's bounds. */
function distanceOf(
  { quantity }: Figure,
  heard: { readonly value: number } & Parameters<typeof lowOf>[0],
): number | undefined {
  if (!isKnown(quantity) || quantity.value < lowOf(heard) || quantity.value > highOf(heard)) return undefined;
  return heard.value === 0 ? 0 : Math.abs(quantity.value - heard.value) / Math.abs(heard.value);
}

const KIND_RANK: readonly SubjectKind[] = ['country', 'establishment', 'disp', 'type', 'region', 'wing'];
const rankOf = (data: Dataset, { subject }: Figure): number =>
  KIND_RANK.indexOf(data.subjects.get(subject)?.kind ?? 'wing');

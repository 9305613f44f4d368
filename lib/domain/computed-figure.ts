import { choose, isIncompleteSum } from '#lib/domain/choose';
import { hasValue, type KnownFigure } from '#lib/domain/claim-reading';
import { density } from '#lib/domain/density';
import type { Derivation, Figure, SeriesKey } from '#lib/domain/figure';
import type { SourceOf } from '#lib/domain/independence';
import type { IsoDate } from '#lib/domain/iso-date';
import { atLeastOne } from '#lib/domain/non-empty';
import type { Quantity } from '#lib/domain/quantity';
import { GRADES } from '#lib/domain/source';
import { surplus } from '#lib/domain/surplus';
import type { People, Places } from '#lib/domain/units';

/** The measures computed from people held and places. */
export type ComputedMeasure = 'density' | 'surplus';
export const isComputed = (series: SeriesKey): series is ComputedSeries =>
  series.measure === 'density' || series.measure === 'surplus';
export type ComputedSeries = SeriesKey & { readonly measure: ComputedMeasure };

/**
 * Densities (percent) or net gaps (people) that the figures of a pool give: one per date at which the subject's people
 * held and places are both known, from the best figure of each. The grade is the worse of the two, the source that of the people
 * held. A series over `wings` takes both from the sums over wings: the definitions never mix (DESIGN §5).
 */
export function computedFigures(series: ComputedSeries, pool: readonly Figure[], sourceOf: SourceOf): KnownFigure[] {
  const parts = pool.filter((figure) => figure.subject === series.subject).filter(hasValue);
  const detained = parts.filter((figure) => figure.measure === 'detained' && isHeldUnder(series, figure));
  const places = parts.filter((figure) => figure.measure === 'places' && figure.definition === placesOf(series));
  return [...new Set(detained.map((figure) => figure.date))].flatMap((date) => {
    const held = bestAt(date, detained, sourceOf);
    const room = bestAt(date, places, sourceOf);
    return held && room ? [computedFigure(series, held, room)].filter(hasValue) : [];
  });
}

const isHeldUnder = (series: ComputedSeries, figure: Figure): boolean =>
  (figure.definition === 'wings') === (series.definition === 'wings');

/** A net gap may be kept without a definition: it is then that of the operational places. */
const placesOf = ({ definition }: ComputedSeries) => (definition === 'none' ? 'operational' : definition);

function bestAt(date: IsoDate, figures: readonly KnownFigure[], sourceOf: SourceOf): Figure | undefined {
  const there = figures.filter((figure) => figure.date === date);
  return atLeastOne(there) ? choose(there, sourceOf).chosen : undefined;
}

function computedFigure(series: ComputedSeries, detained: Figure, places: Figure): Figure {
  const held = detained.quantity as Quantity<People>;
  const room = places.quantity as Quantity<Places>;
  const worse = GRADES.indexOf(detained.grade) > GRADES.indexOf(places.grade) ? detained : places;
  return {
    ...series,
    date: detained.date,
    quantity: series.measure === 'density' ? density(held, room) : surplus(held, room),
    qualifier: 'derived',
    source: detained.source,
    grade: worse.grade,
    locator: '',
    note: '',
    row: undefined,
    derivation: derivationOf(series, [detained, places]),
  };
}

/** What the parts lack. None where a part is a sum from a file that may lack a unit it does not name: it is suspected likewise. */
function derivationOf({ subject }: ComputedSeries, parts: readonly Figure[]): Derivation | undefined {
  if (parts.some((part) => part.derivation === undefined && isIncompleteSum(part))) return undefined;
  return { added: [subject], missing: parts.flatMap(({ derivation }) => derivation?.missing ?? []) };
}

import type { CapacityRatio, RatioInput } from '#lib/domain/capacity-ratio';
import { isIncompleteSum } from '#lib/domain/choose';
import { highOf, isKnown, type Known, lowOf, type Quantity } from '#lib/domain/quantity';
import type { Source } from '#lib/domain/source';
import type { People } from '#lib/domain/units';
import { longDate } from '#lib/format/date';
import { count, decimal } from '#lib/format/number';
import { ofQuantity, qualified } from '#lib/format/quantity';
import { plural } from '#lib/format/words';
import type { Lang } from '#lib/i18n/bilingual';
import { spokenText } from '#lib/i18n/spoken-figures';

/** What is to be said of a place at a date. */
export type Spoken = {
  /** With its preposition: `au centre pénitentiaire de Fresnes`. */
  readonly place: string;
  readonly ratio: CapacityRatio;
  /** People above capacity, unit by unit. */
  readonly above: Quantity<People>;
  /** Has it several units, so that `above` and the net gap may differ? */
  readonly hasUnits: boolean;
  /** Who published the count of people, or of places where there is none of people. */
  readonly source: Pick<Source, 'publisher' | 'readIn'> | undefined;
};

/** A sentence that stands alone: value, unit, date, place, source. */
export type SpokenFigure = { readonly about: 'held' | 'density' | 'above'; readonly text: string };

/**
 * Up to three sentences to say aloud: people held for places, the density as people for places, the people above capacity beside
 * the net gap. What cannot be said is left out, and the first sentence says why.
 */
export function spokenFigures(of: Spoken, lang: Lang): readonly SpokenFigure[] {
  const said = [
    { about: 'held', text: heldWords(of, lang) },
    { about: 'density', text: densityWords(of, lang) },
    { about: 'above', text: aboveWords(of, lang) },
  ] as const;
  return said.flatMap(({ about, text }) =>
    text === undefined ? [] : [{ about, text: openingOf(of, lang) + text + sourceOf(of, lang) }],
  );
}

const openingOf = ({ ratio, place }: Spoken, lang: Lang): string =>
  spokenText[lang].opening(longDate(ratio.date, lang), place);

function sourceOf({ source }: Spoken, lang: Lang): string {
  const text = spokenText[lang];
  if (source === undefined) return '';
  return source.readIn === '' ? text.source(source.publisher) : text.relayed(source.publisher, source.readIn);
}

const isWhole = ({ detained, places }: CapacityRatio): boolean =>
  [detained, places].every(({ figure }) => figure === undefined || !isIncompleteSum(figure));

/** In the words of the source: `près de 77 500`, `au moins 312`. */
const worded = ({ figure, quantity }: RatioInput<number>, lang: Lang): string =>
  figure === undefined ? ofQuantity(quantity, 'people', lang) : qualified(figure, lang);

type Counted = { readonly known: Known; readonly number: string; readonly nouns: 'person' | 'placeNoun' };

/** `1 477 places opérationnelles`. */
const counted = ({ known, number, nouns }: Counted, lang: Lang): string =>
  `${number} ${plural(known.value, lang, spokenText[lang][nouns])}`;

const isOne = ({ value }: Known, lang: Lang): boolean => plural(value, lang, { one: 'one', other: '' }) === 'one';

function heldWords({ ratio }: Spoken, lang: Lang): string {
  const text = spokenText[lang];
  const { detained, places } = ratio;
  const room = roomWords(places, lang);
  if (!isKnown(detained.quantity)) {
    const why = detained.quantity.reason === 'suppressed' ? text.withheld : text.unknown;
    return `${why}${room === undefined ? '' : text.withheldPlaces(room)}.`;
  }
  const known = detained.quantity;
  const held = counted({ known, number: worded(detained, lang), nouns: 'person' }, lang);
  const verb = isOne(known, lang) ? text.heldOne(held) : text.held(held);
  if (isKnown(places.quantity) && places.quantity.value === 0) return `${verb}${text.noPlaces}.`;
  return `${verb}${room === undefined ? '' : text.for(room)}${isWhole(ratio) ? '' : text.incomplete}.`;
}

function roomWords(places: RatioInput<number>, lang: Lang): string | undefined {
  const known = places.quantity;
  return isKnown(known) ? counted({ known, number: worded(places, lang), nouns: 'placeNoun' }, lang) : undefined;
}

/** Of the whole only: what leaves a wing out would say too little. */
function densityWords({ ratio }: Spoken, lang: Lang): string | undefined {
  const text = spokenText[lang];
  const { quantity } = ratio.density;
  if (!isKnown(quantity) || !isWhole(ratio)) return undefined;
  const number = decimal(quantity.value, lang, { decimals: 1 });
  return `${text.density(number)}${text.per100(count(quantity.value, lang))}. ${text.densityMeans}`;
}

function aboveWords(of: Spoken, lang: Lang): string | undefined {
  const text = spokenText[lang];
  const { above, ratio } = of;
  if (!isKnown(above)) return undefined;
  if (highOf(above) === 0) return `${text.nobodyAbove}${freeWords(ratio.surplus.quantity, lang)}.`;
  if (lowOf(above) === 0) return undefined;
  const number = counted({ known: above, number: ofQuantity(above, 'people', lang), nouns: 'person' }, lang);
  const wings = of.hasUnits ? text.byWing : '';
  return `${isOne(above, lang) ? text.aboveOne(number) : text.above(number)}${wings}${gapBeside(of, lang)}.`;
}

/** The net gap where it is another number: both are named (DESIGN §2). */
function gapBeside({ above, ratio }: Spoken, lang: Lang): string {
  const text = spokenText[lang];
  const gap = ratio.surplus.quantity;
  if (!isKnown(gap) || !isKnown(above) || gap.value === above.value || !isWhole(ratio)) return '';
  return text.gap(counted({ known: gap, number: ofQuantity(gap, 'people', lang), nouns: 'person' }, lang));
}

function freeWords(gap: Quantity<People>, lang: Lang): string {
  const text = spokenText[lang];
  if (gap.kind !== 'exact' || gap.value >= 0) return '';
  return text.free(`${count(-gap.value, lang)} ${plural(-gap.value, lang, text.freeNoun)}`);
}

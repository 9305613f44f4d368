import { type Operand, ownRatio } from '#lib/domain/own-ratio';
import { absent, exact, isKnown, type Quantity } from '#lib/domain/quantity';
import { type People, type Places, people, places } from '#lib/domain/units';
import { type DisplayUnit, ofQuantity } from '#lib/format/quantity';
import type { Lang } from '#lib/i18n/bilingual';
import type { OwnFigures } from '#lib/url/own-figures';

/** Places of the sheet that the branch's figures can stand in; `data-own` in the markup. */
export const OWN_KEYS = [
  'branch',
  'held',
  'places',
  'density',
  'gap',
  'officers',
  'posts',
  'staffingRate',
  'load',
] as const;
export type OwnKey = (typeof OWN_KEYS)[number];

/** A figure of the branch as the sheet prints it; `computed` from other figures of the branch, never from official ones. */
export type OwnCell = { readonly key: OwnKey; readonly text: string; readonly computed: boolean };

/** What was not given stays a blank to be filled by hand. */
const operand = <N extends number>(given: number | undefined, unit: (count: number) => N): Operand<N> => ({
  quantity: given === undefined ? absent('not-collected') : exact(unit(given)),
  origin: undefined,
  whose: 'own',
});

/** The cells the branch's figures fill, in their order on the sheet. */
export function ownCells(figures: OwnFigures, lang: Lang): readonly OwnCell[] {
  const given = {
    held: operand<People>(figures.held, people),
    places: operand<Places>(figures.places, places),
    officers: operand<People>(figures.officers, people),
    posts: operand<People>(figures.posts, people),
  };
  const derived = ownRatio(given);
  const cell = (key: OwnKey, quantity: Quantity, unit: DisplayUnit): OwnCell[] =>
    isKnown(quantity) ? [{ key, text: ofQuantity(quantity, unit, lang), computed: !(key in given) }] : [];
  return [
    ...(figures.branch === undefined ? [] : [{ key: 'branch' as const, text: figures.branch, computed: false }]),
    ...cell('held', given.held.quantity, 'people'),
    ...cell('places', given.places.quantity, 'places'),
    ...cell('density', derived.density, 'percent'),
    ...cell('gap', derived.surplus, 'people'),
    ...cell('officers', given.officers.quantity, 'people'),
    ...cell('posts', given.posts.quantity, 'people'),
    ...cell('staffingRate', derived.staffingRate, 'percent'),
    ...cell('load', derived.load, 'times'),
  ];
}

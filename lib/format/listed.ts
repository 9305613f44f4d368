import { saysNothing } from '#lib/domain/prison-counts';
import { isKnown, type Quantity } from '#lib/domain/quantity';
import type { Lang } from '#lib/i18n/bilingual';
import { listedText } from '#lib/i18n/establishment-dates';
import { establishmentsText } from '#lib/i18n/establishments';
import { QUALIFIED_WORDS } from '#lib/i18n/quantities';
import { count, signedCount } from './number';
import { ofQuantity, range } from './quantity';

const isBetween = (quantity: Quantity): quantity is Extract<Quantity, { kind: 'bounded' }> =>
  quantity.kind === 'bounded' && quantity.low > 0 && Number.isFinite(quantity.high);

/** A count in a cell of the list: `4 712`; `au moins 300` of a sum that lacks a wing; or why there is none. */
export const listedCount = (quantity: Quantity, lang: Lang): string =>
  isBetween(quantity) ? QUALIFIED_WORDS[lang].atLeast(count(quantity.low, lang)) : ofQuantity(quantity, 'people', lang);

/** A density in a cell: `141,3 %`; what it lies between where a wing is missing; or why there is none. */
export function listedDensity(quantity: Quantity, lang: Lang): string {
  if (saysNothing(quantity)) return listedText[lang].incomplete;
  return isBetween(quantity) ? range(quantity, 'percent', lang) : ofQuantity(quantity, 'percent', lang);
}

/** A change of people held: `+368`, or that both counts cannot be compared. */
export const listedChange = (quantity: Quantity, lang: Lang): string =>
  isKnown(quantity) ? signedCount(quantity.value, lang) : establishmentsText[lang].notComparable;

import { highOf, isKnown, type Known, lowOf, type Quantity } from '#lib/domain/quantity';
import { scaled } from '#lib/domain/scaled';
import { type Percent, people, type Ratio, ratio } from '#lib/domain/units';
import { decimal } from '#lib/format/number';
import { ofQuantity } from '#lib/format/quantity';
import { plural } from '#lib/format/words';
import type { Lang } from '#lib/i18n/bilingual';
import { calculatorText } from '#lib/i18n/calculator';

/** `141 personnes pour 100 places`. */
export const densityWords = (density: Known<Percent>, lang: Lang): string =>
  calculatorText[lang].per100(ofQuantity(scaled(density, 1, people), 'people', lang));

/** `262 personnes de plus que de places`; where the bounds lie on both sides of zero only the number is said. */
export function gapWords(gap: Known, lang: Lang): string {
  const text = calculatorText[lang];
  const number = (quantity: Quantity) => ofQuantity(quantity, 'people', lang);
  if (gap.kind === 'exact' && gap.value === 0) return text.same;
  const noun = (forms: typeof text.personNoun) => plural(gap.value, lang, forms);
  if (lowOf(gap) > 0) return text.more(number(gap), noun(text.personNoun));
  if (highOf(gap) < 0 && gap.kind === 'exact')
    return text.fewer(number({ ...gap, value: -gap.value }), noun(text.placeNoun));
  return text.gapIs(number(gap));
}

/** `8 surveillants`: officers in post where ten posts are planned, to a tenth unless whole. */
function officersOfTen(rate: Known<Percent>, lang: Lang): string {
  const value = Number(decimal(rate.value / 10, 'en', { decimals: 1 }).replaceAll(',', ''));
  return decimal(value, lang, { decimals: Number.isInteger(value) ? 0 : 1 });
}

/** `8 en poste pour 10 postes autorisés`. */
export const rateWords = (rate: Known<Percent>, lang: Lang): string =>
  calculatorText[lang].rateIs(officersOfTen(rate, lang));

type Loaded = {
  readonly density: Quantity<Percent>;
  readonly staffingRate: Quantity<Percent>;
  readonly load: Quantity<Ratio>;
};

/** `pour 100 places et 10 postes prévus, il y a 170 personnes et 8 surveillants, 21 chacun au lieu de 10`. */
export function loadWords({ density, staffingRate, load }: Loaded, lang: Lang): string {
  if (!isKnown(density) || !isKnown(staffingRate) || !isKnown(load)) return '';
  const text = calculatorText[lang];
  const ten = officersOfTen(staffingRate, lang);
  return text.loadIs({
    people: ofQuantity(scaled(density, 1, people), 'people', lang),
    officers: `${ten} ${plural(staffingRate.value / 10, lang, text.officerNoun)}`,
    each: ofQuantity(scaled(scaled(load, 10, ratio), 1, people), 'people', lang),
  });
}

import { isKnown, type Known, type Quantity } from '#lib/domain/quantity';
import { scaled } from '#lib/domain/scaled';
import type { Topic } from '#lib/domain/trace';
import { type Percent, people, type Ratio } from '#lib/domain/units';
import { ofQuantity, qualified, rangeOf, topicUnit } from '#lib/format/quantity';
import { plural } from '#lib/format/words';
import type { Lang } from '#lib/i18n/bilingual';
import { sayItText } from '#lib/i18n/say-it';
import { loadWords, rateWords } from './ratio-words';
import type { SaidFigure } from './said-figure';

/** The figure as its source words it; undefined where the number is our computation. */
const worded = ({ basis, quantity }: Pick<SaidFigure, 'basis' | 'quantity'>, topic: Topic, lang: Lang): string =>
  basis.kind === 'computed'
    ? ofQuantity(quantity, topicUnit(topic), lang)
    : qualified({ ...basis.figure, quantity }, lang);

/** `près de 77 500`, `141,3 %`, `−10 personnes`: the number with its qualifier, and its unit where the measure's name has none. */
export function saidValue(said: SaidFigure, lang: Lang): string {
  const text = sayItText[lang];
  const { measure } = said.key;
  const value = worded(said, measure, lang);
  if (measure === 'surplus' && isKnown(said.quantity))
    return `${value} ${plural(said.quantity.value, lang, text.person)}`;
  return measure === 'detentionRate' ? value + text.inhabitants : value;
}

/** A printed percentage is known to a twentieth of a point: that is no range worth saying. */
const PRINTED_WIDTH = 0.1 + 1e-9;

/** The reading range, where the number is not simply a printed one; empty else. */
export function saidRange({ quantity, key }: SaidFigure, lang: Lang): string {
  if (quantity.kind !== 'bounded' || !Number.isFinite(quantity.high)) return '';
  const unit = topicUnit(key.measure);
  if (unit === 'percent' && quantity.high - quantity.low <= PRINTED_WIDTH) return '';
  const range = rangeOf(quantity, unit, lang);
  return range === undefined ? '' : sayItText[lang].range(range);
}

type Hundred = keyof (typeof sayItText)['fr']['hundred'];

/** Of which places a percentage of people counts a hundred. */
function hundredOf({ measure, definition }: SaidFigure['key']): Hundred | undefined {
  if (measure === 'womenPlacesOccupancy') return 'women';
  if (measure === 'minorsPlacesOccupancy') return 'minors';
  if (measure === 'sentenceFacilitiesDensity') return 'plain';
  if (measure !== 'density') return undefined;
  return definition === 'norm' ? 'norm' : 'operational';
}

/** What the number means in people: `: 141 personnes pour 100 places opérationnelles`; empty where there is nothing to add. */
export function saidInPeople(said: SaidFigure, lang: Lang): string {
  const { quantity, key } = said;
  const text = sayItText[lang];
  if (!isKnown(quantity)) return '';
  const hundred = hundredOf(key);
  if (hundred !== undefined) return text.per(peopleOf(said, quantity, lang), text.hundred[hundred]);
  if (key.measure === 'staffingRate' && key.definition === 'authorised')
    return text.means(rateWords(quantity as Known<Percent>, lang));
  return key.measure === 'load' ? loadMeans(said, lang) : '';
}

/** The percentage as a count of people, with the words of its source. */
function peopleOf({ basis, key }: SaidFigure, quantity: Known, lang: Lang): string {
  const text = sayItText[lang];
  const counted: Quantity = scaled(quantity, 1, people);
  const noun = key.measure === 'womenPlacesOccupancy' ? text.woman : text.person;
  const number =
    basis.kind === 'computed'
      ? ofQuantity(counted, 'people', lang)
      : qualified({ qualifier: basis.figure.qualifier, quantity: counted, measure: 'detained' }, lang);
  return `${number} ${plural(quantity.value, lang, noun)}`;
}

function loadMeans({ basis, quantity }: SaidFigure, lang: Lang): string {
  if (basis.kind !== 'computed') return '';
  const [density, rate] = basis.parts.map((part) => part.quantity as Quantity<Percent>);
  if (density === undefined || rate === undefined) return '';
  const words = loadWords({ density, staffingRate: rate, load: quantity as Quantity<Ratio> }, lang);
  return words === '' ? '' : sayItText[lang].means(words);
}

import { isKnown, lowOf, type Quantity } from '#lib/domain/quantity';
import { longDate } from '#lib/format/date';
import { count } from '#lib/format/number';
import { type DisplayUnit, ofQuantity } from '#lib/format/quantity';
import { plural } from '#lib/format/words';
import type { Lang } from '#lib/i18n/bilingual';
import { type Accented, prisonText } from '#lib/i18n/prison';
import type { PrisonPage } from './prison-page';
import { shortName } from './short-name';

const numbersOf = ({ prison, whole }: PrisonPage, lang: Lang) => ({
  name: shortName(prison),
  held: whole === undefined ? '' : ofQuantity(whole.ratio.detained.quantity, 'people', lang),
  places: whole === undefined ? '' : ofQuantity(whole.ratio.places.quantity, 'places', lang),
});

type Counted = { readonly quantity: Quantity; readonly unit: DisplayUnit };

/** With its noun; empty where at least nobody says nothing. */
function counted({ quantity, unit }: Counted, nouns: { readonly one: string; readonly other: string }, lang: Lang) {
  if (!isKnown(quantity) || (quantity.kind === 'bounded' && lowOf(quantity) === 0)) return '';
  return `${ofQuantity(quantity, unit, lang)} ${plural(quantity.value, lang, nouns)}`;
}

const heldWords = ({ whole }: PrisonPage, lang: Lang): string =>
  whole === undefined
    ? ''
    : counted({ quantity: whole.ratio.detained.quantity, unit: 'people' }, prisonText[lang].heldNoun, lang);

const roomWords = ({ whole }: PrisonPage, lang: Lang): string =>
  whole === undefined
    ? ''
    : counted({ quantity: whole.ratio.places.quantity, unit: 'places' }, prisonText[lang].placeNoun, lang);

const plain = (before: string): Accented => ({ before, accent: '', after: '' });

/** What is to be known of a prison in one sentence; its accent, where there is one, is the people for 100 places. */
export function prisonSentence(of: PrisonPage, lang: Lang): Accented {
  const text = prisonText[lang];
  const numbers = numbersOf(of, lang);
  switch (of.state) {
    case 'counted': {
      const density = of.whole?.ratio.density.quantity;
      const known = density !== undefined && isKnown(density);
      return known ? text.counted(numbers.name, count(density.value, lang)) : plain(numbers.name);
    }
    case 'no-places':
      return plain(text.noPlaces(numbers));
    case 'empty':
      return plain(text.empty(numbers));
    case 'suppressed':
      return plain(text.suppressed(numbers));
    case 'partial':
      return plain(text.partial(numbers));
    case 'missing':
      return plain(text.missing(numbers));
    case 'closed':
      return plain(text.closed(numbers));
  }
}

/** Of which date the sentence is, with its two counts; or why it cannot be said. */
export function prisonLead(of: PrisonPage, lang: Lang): string {
  const text = prisonText[lang];
  const date = longDate(of.date, lang);
  const { places } = numbersOf(of, lang);
  switch (of.state) {
    case 'counted':
      return text.countedLead(date, heldWords(of, lang), roomWords(of, lang));
    case 'no-places':
      return text.noPlacesLead(date);
    case 'empty':
      return text.emptyLead(date);
    case 'suppressed':
      return text.suppressedLead(date, places);
    case 'partial':
      return text.partialLead(date, heldWords(of, lang));
    case 'missing':
      return text.missingLead(longDate(of.newest, lang), date);
    case 'closed':
      return text.closedLead(date);
  }
}

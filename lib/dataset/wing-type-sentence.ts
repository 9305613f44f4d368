import type { CapacityRatio } from '#lib/domain/capacity-ratio';
import { isKnown } from '#lib/domain/quantity';
import { longDate } from '#lib/format/date';
import { count } from '#lib/format/number';
import { ofQuantity } from '#lib/format/quantity';
import { capitalised, plural } from '#lib/format/words';
import type { Lang } from '#lib/i18n/bilingual';
import type { Accented } from '#lib/i18n/prison';
import { WING_TYPE_NAMES } from '#lib/i18n/wing-type-names';
import { wingTypeText } from '#lib/i18n/wing-types';
import type { WingTypePage } from './wing-type-page';

/** The published density where there is one of the newest date, else our own sum: the lead says which. */
export const shownRatio = ({ published, own, date }: WingTypePage): CapacityRatio =>
  published?.date === date ? published : own;

/** What is to be known of a type of wing in one sentence; its accent, where there is one, is the people for 100 places. */
export function wingTypeSentence(of: WingTypePage, lang: Lang): Accented {
  const text = wingTypeText[lang];
  const name = capitalised(WING_TYPE_NAMES[lang][of.type]);
  const { quantity } = shownRatio(of).density;
  if (!of.isCurrent) return { before: text.former(name), accent: '', after: '' };
  if (!isKnown(quantity)) return { before: name, accent: '', after: '' };
  return text.counted(name, count(quantity.value, lang));
}

/** Of which date the sentence is, with its two counts, and whose sum they are. */
export function wingTypeLead(of: WingTypePage, lang: Lang): string {
  const text = wingTypeText[lang];
  const ratio = shownRatio(of);
  const date = longDate(of.date, lang);
  const held = ofQuantity(ratio.detained.quantity, 'people', lang);
  const places = ofQuantity(ratio.places.quantity, 'places', lang);
  if (!of.isCurrent) return text.formerLead(date);
  if (ratio === of.published) return text.publishedLead(date, held, places);
  const wings = `${count(of.wings.length, lang)} ${plural(of.wings.length, lang, text.wingsOf)}`;
  return text.ownLead({ date, held, places, wings });
}

import type { IsoDate } from '#lib/domain/iso-date';
import type { Measure } from '#lib/domain/measure';
import type { Qualifier } from '#lib/domain/qualifier';
import { isKnown, type Quantity } from '#lib/domain/quantity';
import { monthYear, shortMonth } from '#lib/format/date';
import { qualified } from '#lib/format/quantity';
import type { Lang } from '#lib/i18n/bilingual';
import { chartText } from '#lib/i18n/charts';
import type { Side } from './direct-labels';
import { dayNumber } from './scale';
import type { ClaimMark, Note } from './spec';

/** What an article states, to be marked on the series it is about. */
export type ChartClaim = {
  readonly measure: Measure;
  readonly date: IsoDate;
  readonly quantity: Quantity;
  readonly qualifier: Qualifier;
  readonly publisher: string;
  /** The article on the page or its own page. */
  readonly href: string;
};

/** The label, with its date where there is room. */
export type ClaimWords = { readonly label: string; readonly short: string; readonly side: Side };

/** Where the claim is ringed, at its nominal value, and its label: « avr. 2024 : près de 77 500 ». */
export function claimMark(claim: ChartClaim, lang: Lang): ClaimMark & ClaimWords {
  if (!isKnown(claim.quantity))
    throw new Error(`a claim without a value cannot be drawn: ${claim.publisher} ${claim.date}`);
  return {
    x: dayNumber(claim.date),
    value: claim.quantity.value,
    tone: claim.measure === 'places' ? 'ink' : 'over',
    short: chartText[lang].claimShort(qualified(claim, lang)),
    label: chartText[lang].claim(shortMonth(claim.date, lang), qualified(claim, lang)),
    side: claim.measure === 'places' ? 'below' : 'above',
  };
}

/** Under the drawing: who wrote it, leading to the article. */
export function claimNote(claim: ChartClaim, lang: Lang): Note {
  const { publisher, href } = claim;
  return { text: chartText[lang].claimNote(publisher, qualified(claim, lang), monthYear(claim.date, lang)), href };
}

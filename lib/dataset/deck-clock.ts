import type { Clock } from '#lib/domain/clock';
import { clockBasis, clockSentence } from '#lib/export/clock-words';
import { longDate } from '#lib/format/date';
import type { Lang } from '#lib/i18n/bilingual';
import { deckText } from '#lib/i18n/deck';
import { prisonDetails } from '#lib/i18n/prison-details';
import type { DraftSlide, Telling } from './deck-draft';
import { type DeckPlace, pageAddress, ratioSource } from './deck-place';
import { wordsId } from './deck-plain-words';
import { sentencesOf, wordsSlide } from './deck-words-slide';
import { thresholdClocks } from './prison-clocks';

/** Since when a prison has been above the thresholds. */
export function clockSlide(place: DeckPlace, told: Telling): DraftSlide {
  const { data, lang } = told;
  return wordsSlide(
    {
      ...clockWords(thresholdClocks(data, place.id), place, lang),
      id: wordsId(place.id, 'clock'),
      subtitle: `${place.title}. ${prisonDetails[lang].clock}`,
      source: ratioSource(place.ratio, told),
      address: pageAddress(place.chart, told),
    },
    told,
  );
}

type ClockWords = { readonly headline: string; readonly lines: readonly string[] };

/** The finding is the highest threshold it is above now, or else the lowest; none where its newest count has no density. */
function clockWords(clocks: readonly Clock[], { ratio, lead }: DeckPlace, lang: Lang): ClockWords {
  const text = prisonDetails[lang];
  const finding = clocks.findLast(({ current }) => current !== undefined) ?? clocks[0];
  if (finding?.latest === undefined) return { headline: withoutPoint(text.clockNone), lines: [lead] };
  const said = (clock: Clock) => clockSentence(clock, lang);
  const basis = clockBasis(finding, lang);
  if (finding.latest !== ratio.date) {
    const headline = deckText[lang].lastDensity(longDate(finding.latest, lang));
    return { headline, lines: [...clocks.map(said), basis] };
  }
  const [first = '', ...rest] = sentencesOf(said(finding));
  const others = clocks.filter((clock) => clock !== finding).map(said);
  return { headline: withoutPoint(first), lines: [...rest, ...others, basis] };
}

const withoutPoint = (sentence: string): string => sentence.replace(/\.$/, '');

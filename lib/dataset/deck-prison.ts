import { prisonChartId } from '#lib/charts/chart-url';
import { isKnown, lowOf } from '#lib/domain/quantity';
import type { Subject } from '#lib/domain/subject';
import { saidPlace } from '#lib/export/said-place';
import { longDate, monthYear } from '#lib/format/date';
import { ofQuantity } from '#lib/format/quantity';
import type { Lang } from '#lib/i18n/bilingual';
import { deckText } from '#lib/i18n/deck';
import { prisonDetails } from '#lib/i18n/prison-details';
import { remarksText } from '#lib/i18n/prison-remarks';
import { sheetText } from '#lib/i18n/sheet';
import { claimSlides } from './deck-claims';
import { clockSlide } from './deck-clock';
import type { DraftSlide, Telling } from './deck-draft';
import type { DeckParts } from './deck-parts';
import { type DeckPlace, datedSource, pageAddress } from './deck-place';
import { DEFINITIONS_SLIDE, definitionsSlide, silentSlide, wordsId } from './deck-plain-words';
import { aboveSlide, densitySlide, hasDensity, heldSlide, stateSlide } from './deck-said';
import { wingSlides } from './deck-wings';
import { wordsSlide } from './deck-words-slide';
import { noteText } from './note-text';
import { chartedUnits } from './prison-charts';
import { type PrisonPage, prisonPage } from './prison-page';
import { countRemarks } from './prison-remarks';
import { prisonLead, prisonSentence } from './prison-sentence';
import { staffFigures } from './prison-staffing';
import type { UnitLine } from './prison-wings';
import { prisonPlace, prisonSilences, withoutWings } from './sheet-prison';
import { staffWords } from './sheet-words';
import { shortName } from './short-name';

/** A hall can follow so many wings of one prison, and so many claims about it. */
const MOST_WINGS = 4;
const MOST_CLAIMS = 6;

/** The deck of a prison; undefined without any count of it. */
export function prisonParts(prison: Subject, told: Telling): DeckParts | undefined {
  const of = prisonPage(told.data, prison);
  const place = of && placeOf(of, told);
  if (of === undefined || place === undefined) return undefined;
  const { lang } = told;
  const figures = figureSlides(of, place, told);
  const claims = of.articles.flatMap((article) => claimSlides(article, told, (id) => isOfPrison(id, prison)));
  const texts = [clockSlide(place, told), ...staffSlide(of, place, told)];
  const [whole = prison.id, ...wings] = chartedUnits(told.data, prison, mostAboveFirst(of)).map(({ id }) => id);
  const ids = (slides: readonly DraftSlide[]) => slides.map(({ id }) => id);
  const silences = [...remarksAtDate(of, told), ...prisonSilences(of, lang), sheetText[lang].staffUnpublished];
  const silent = silentSlide(place, silences, told);
  return {
    title: prison.name[lang],
    subtitle: [prisonPlace(of, lang), deckText[lang].stateOn(longDate(of.date, lang))].join(' · '),
    texts: [...figures, ...wingSlides(of, told), ...texts, ...claims, silent, definitionsSlide(told)],
    ready: [
      ...ids(figures),
      ...[whole, ...wings.slice(0, MOST_WINGS)].map(prisonChartId),
      ...ids(texts),
      ...ids(claims.slice(0, MOST_CLAIMS)),
      silent.id,
      DEFINITIONS_SLIDE,
    ],
    more: wings.slice(MOST_WINGS).map(prisonChartId),
  };
}

/** What its page warns of about the very counts that are shown: whom the table leaves out, what it prints instead of a number. */
function remarksAtDate({ prison, date }: PrisonPage, { data, lang }: Telling): readonly string[] {
  const text = remarksText[lang];
  return countRemarks(data, prison)
    .filter(({ from, until }) => from <= date && date <= until)
    .map(({ note }) => text.line(text.at(longDate(date, lang), ''), noteText(data, note, lang).text));
}

const isOfPrison = (subject: string, { id }: Subject): boolean => subject === id || subject.startsWith(`${id}.`);

/** Wings for adults by people above capacity, those that cannot be counted after them; wings for minors last, not ranked (DESIGN §3.5). */
function mostAboveFirst({ units: { wings } }: PrisonPage): readonly Subject[] {
  const isForMinors = ({ subject }: UnitLine) => subject.wingType === 'epm';
  const order = ({ excess }: UnitLine) => (isKnown(excess) ? lowOf(excess) : -1);
  const adults = wings.filter((wing) => !isForMinors(wing)).toSorted((a, b) => order(b) - order(a));
  return [...adults, ...wings.filter(isForMinors)].map(({ subject }) => subject);
}

function placeOf(of: PrisonPage, { lang }: Telling): DeckPlace | undefined {
  const { prison, whole, units, state } = of;
  if (whole === undefined) return undefined;
  const { before, accent, after } = prisonSentence(of, lang);
  const isOld = state === 'closed' || state === 'missing';
  const name = shortName(prison);
  return {
    id: prison.id,
    title: prison.name[lang],
    name: isOld ? deckText[lang].nameAt(name, monthYear(of.date, lang)) : name,
    where: saidPlace(prison, undefined, lang),
    finding: before + accent + after,
    lead: prisonLead(of, lang),
    ratio: whole.ratio,
    above: of.excess.quantity,
    without: withoutWings(of, lang),
    hasUnits: units.wings.length > 1,
    since: whole.before && { date: whole.before.date, change: whole.change },
    chart: prisonChartId(prison.id),
  };
}

/** What is said of it first; of a prison without a present density the truth in words, never a blank slide. */
function figureSlides(of: PrisonPage, place: DeckPlace, told: Telling): readonly DraftSlide[] {
  const said = { place, told };
  const held = heldSlide(said) ?? [];
  const above = aboveSlide(said) ?? [];
  switch (of.state) {
    case 'counted':
      return [hasDensity(place) ? densitySlide(said) : stateSlide(said, [place.lead]), held, above].flat();
    case 'closed':
    case 'missing':
    case 'no-places':
      return [stateSlide(said, [place.lead, ...lastDensity(place, told.lang)]), held, above].flat();
    case 'empty':
    case 'suppressed':
    case 'partial':
      return [stateSlide(said, [place.lead])];
  }
}

const lastDensity = (place: DeckPlace, lang: Lang): readonly string[] =>
  hasDensity(place)
    ? [`${deckText[lang].define(sheetText[lang].density, ofQuantity(place.ratio.density.quantity, 'percent', lang))}.`]
    : [];

/** What is known of its staff, where anything is: at scattered dates, from whoever said so. */
function staffSlide({ prison }: PrisonPage, place: DeckPlace, told: Telling): readonly DraftSlide[] {
  const { data, lang } = told;
  const text = prisonDetails[lang];
  const known = staffFigures(data, prison.id);
  const [newest] = known
    .map(({ date }) => date)
    .toSorted()
    .reverse();
  if (newest === undefined) return [];
  const slide = {
    id: wordsId(prison.id, 'staff'),
    headline: text.staffUnpublished.replace(/\.$/, ''),
    subtitle: `${place.title}. ${text.staff}`,
    source: datedSource(
      known.map(({ source }) => source),
      longDate(newest, lang),
      told,
    ),
    address: pageAddress(place.chart, told),
    lines: [...staffWords(known, lang), text.staffScattered],
  };
  return [wordsSlide(slide, told)];
}

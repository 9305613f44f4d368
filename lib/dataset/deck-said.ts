import { isIncompleteSum } from '#lib/domain/choose';
import { defaultDefinition } from '#lib/domain/default-definition';
import type { Measure } from '#lib/domain/measure';
import { highOf, isKnown, lowOf, type Quantity } from '#lib/domain/quantity';
import type { FigureSlide } from '#lib/export/deck';
import { gapWords } from '#lib/export/ratio-words';
import { type SpokenFigure, spokenFigures } from '#lib/export/spoken-figures';
import { longDate } from '#lib/format/date';
import { count } from '#lib/format/number';
import { ofQuantity, qualified } from '#lib/format/quantity';
import { capitalised, plural } from '#lib/format/words';
import { deckText } from '#lib/i18n/deck';
import { sayItText } from '#lib/i18n/say-it';
import { sheetText } from '#lib/i18n/sheet';
import { SHEET_DEFINITIONS, sheetNotes } from '#lib/i18n/sheet-notes';
import type { DraftSlide, Telling } from './deck-draft';
import { countsLead, type DeckPlace, pageAddress, ratioSource } from './deck-place';
import { notesOf, wordsSlide } from './deck-words-slide';
import { isOverfull } from './sheet-ratio';
import { traceFigure } from './trace-figure';

type About = SpokenFigure['about'];
type Said = { readonly place: DeckPlace; readonly told: Telling };

export const saidId = (subject: string, about: About): string => `said-${subject}.${about}`;

/** Are all parts of both counts there? What leaves a wing out has no density that would be the whole's. */
const isWhole = ({ ratio }: DeckPlace): boolean =>
  [ratio.detained, ratio.places].every(({ figure }) => figure === undefined || !isIncompleteSum(figure));

/** Has it a density of the whole? */
export const hasDensity = (place: DeckPlace): boolean => isKnown(place.ratio.density.quantity) && isWhole(place);

/** The density, as a number and as people for 100 places; only where `hasDensity`. */
export function densitySlide(said: Said): DraftSlide {
  const { place, told } = said;
  const { ratio, finding, lead } = place;
  return figureSlide(said, 'density', {
    headline: finding,
    number: ofQuantity(ratio.density.quantity, 'percent', told.lang),
    tone: isOverfull(ratio) ? 'over' : 'ink',
    meaning: lead,
  });
}

/** Without a density: why, in words. */
export function stateSlide(said: Said, lines: readonly string[]): DraftSlide {
  const { place, told } = said;
  const slide = wordsSlide({ ...onFigure(said, 'density'), headline: place.finding, lines }, told);
  return { ...slide, notes: spoken(said, 'held', slide.address) ?? slide.notes };
}

/** Are 0 places published for it? Then nothing is said of a gap. */
const isWithoutPlaces = ({ ratio: { places } }: DeckPlace): boolean =>
  isKnown(places.quantity) && places.quantity.value === 0;

/** People held for places, by how many more; undefined where either is not known of the whole. */
export function heldSlide(said: Said): DraftSlide | undefined {
  const { place, told } = said;
  const { lang } = told;
  const { detained, surplus } = place.ratio;
  if (!isKnown(detained.quantity) || !isKnown(surplus.quantity) || !isWhole(place) || isWithoutPlaces(place))
    return undefined;
  return figureSlide(said, 'held', {
    headline: deckText[lang].finding(place.name, gapWords(surplus.quantity, lang)),
    number:
      detained.figure === undefined ? ofQuantity(detained.quantity, 'people', lang) : qualified(detained.figure, lang),
    tone: lowOf(surplus.quantity) > 0 ? 'over' : 'ink',
    meaning: [countsLead(place.ratio, lang), changeWords(said)].filter((words) => words !== '').join(' '),
  });
}

function changeWords({ place: { since }, told: { lang } }: Said): string {
  const text = deckText[lang];
  if (since === undefined || since.change.kind !== 'exact') return '';
  const date = longDate(since.date, lang);
  const { value } = since.change;
  const size = Math.abs(value);
  const [number, noun] = [count(size, lang), plural(size, lang, text.person)];
  if (value === 0) return text.asMany(date);
  return value > 0 ? text.more(number, noun, date) : text.fewer(number, noun, date);
}

/** People above capacity, with the net gap beside them, both named; or why they cannot be counted. Undefined for nobody on no place. */
export function aboveSlide(said: Said): DraftSlide | undefined {
  const { place, told } = said;
  const { lang } = told;
  const { above } = place;
  const text = deckText[lang];
  if (isKnown(above) && isWithoutPlaces(place)) return undefined;
  if (!isKnown(above) || (lowOf(above) === 0 && highOf(above) > 0)) return aboveUnknown(said);
  const people = `${ofQuantity(above, 'people', lang)} ${plural(above.value, lang, text.person)}`;
  return figureSlide(said, 'above', {
    headline: text.finding(place.name, highOf(above) === 0 ? text.nobodyAbove : text.above(people)),
    number: ofQuantity(above, 'people', lang),
    tone: lowOf(above) > 0 ? 'over' : 'ink',
    meaning: place.hasUnits ? byWing(said) : `${countsLead(place.ratio, lang)} ${gapWord(said)}.`,
  });
}

/** How several wings are added up, and the net gap beside, where empty places do count; of one unit the two are told apart by nothing. */
function byWing(said: Said): string {
  const { place, told } = said;
  const { above, gap } = SHEET_DEFINITIONS[told.lang];
  const without = place.without === '' ? [] : [`${capitalised(sheetText[told.lang].without(place.without))}.`];
  const [added, netted] = [above, gap].map(([, meaning = '']) => capitalised(meaning));
  return [added, ...without, `${gapWord(said)}.`, netted].join(' ');
}

/** `Écart net : 851`. */
function gapWord({ place, told: { lang } }: Said): string {
  const gap: Quantity = place.ratio.surplus.quantity;
  return deckText[lang].define(sheetText[lang].gap, ofQuantity(gap, 'people', lang));
}

function aboveUnknown(said: Said): DraftSlide {
  const { place, told } = said;
  const { lang } = told;
  const text = deckText[lang];
  const why = isKnown(place.above)
    ? sayItText[lang].silent(text.aboveName)
    : sayItText[lang].absent[place.above.reason](text.aboveName);
  return wordsSlide(
    {
      ...onFigure(said, 'above'),
      headline: text.finding(place.name, text.aboveUnknown),
      lines: [`${capitalised(why)}.`, sheetNotes[lang].notACell],
    },
    told,
  );
}

const MEASURES = { held: 'detained', density: 'density', above: 'surnombre' } as const satisfies Record<About, Measure>;

type Shown = Pick<FigureSlide, 'headline' | 'number' | 'tone' | 'meaning'>;

function figureSlide(said: Said, about: About, shown: Shown): DraftSlide {
  const on = onFigure(said, about);
  const notes =
    spoken(said, about, on.address) ?? notesOf([shown.headline, shown.meaning, on.source], on.address, said.told);
  return { ...on, ...shown, kind: 'figure', notes };
}

/** What the slides of one place share; the address is that of the figure's own page, or of the place's where it has none. */
function onFigure(said: Said, about: About): Pick<DraftSlide, 'id' | 'subtitle' | 'source' | 'address'> {
  const { place, told } = said;
  const { lang } = told;
  const text = deckText[lang];
  const names = { held: sheetText[lang].held, density: text.density, above: sheetText[lang].above };
  const subtitle = text.subtitle(place.title, names[about], longDate(place.ratio.date, lang));
  return {
    id: saidId(place.id, about),
    subtitle: isOurs(said, about) ? text.ourSum(subtitle) : subtitle,
    source: ratioSource(place.ratio, told),
    address: addressOf(said, about),
  };
}

function addressOf({ place, told }: Said, about: About): string {
  const measure = MEASURES[about];
  const key = { subject: place.id, measure, definition: defaultDefinition(measure), date: place.ratio.date };
  const isTraced = traceFigure(told.data, key) !== undefined;
  return isTraced ? told.at.origin + told.links.figure(key) : pageAddress(place.chart, told);
}

/** Is the number added up by us from several rows? */
function isOurs({ place: { ratio, hasUnits } }: Said, about: About): boolean {
  if (about === 'above') return hasUnits;
  const figures = about === 'held' ? [ratio.detained.figure] : [ratio.detained.figure, ratio.places.figure];
  return figures.some((figure) => (figure?.derivation?.added.length ?? 0) > 1);
}

/** The sentence to say aloud, with its source and the address to check it at; undefined where there is none. */
function spoken({ place, told }: Said, about: About, address: string): string | undefined {
  const { ratio, above, hasUnits, where } = place;
  const id = ratio.detained.figure?.source ?? ratio.places.figure?.source;
  const source = id === undefined ? undefined : told.data.sources.get(id);
  const figures = spokenFigures({ place: where, ratio, above, hasUnits, source }, told.lang);
  const text = figures.find((figure) => figure.about === about)?.text;
  return text === undefined ? undefined : notesOf([text], address, told);
}

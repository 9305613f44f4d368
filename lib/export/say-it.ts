import { badgeOf } from '#lib/domain/badge';
import { highOf, isKnown, type Known, lowOf } from '#lib/domain/quantity';
import type { Source } from '#lib/domain/source';
import type { Topic } from '#lib/domain/trace';
import { aloud } from '#lib/format/aloud';
import { longDate } from '#lib/format/date';
import { count } from '#lib/format/number';
import { ofQuantity, qualified, topicUnit } from '#lib/format/quantity';
import { capitalised, plural } from '#lib/format/words';
import type { Lang } from '#lib/i18n/bilingual';
import { measureLabel } from '#lib/i18n/measure-label';
import { SAID_MEANINGS } from '#lib/i18n/said-meanings';
import { SAID_MEASURES } from '#lib/i18n/said-measures';
import { sayItText } from '#lib/i18n/say-it';
import { spokenText } from '#lib/i18n/spoken-figures';
import type { SaidFigure, SaidPart } from './said-figure';
import { saidInPeople, saidRange, saidValue } from './said-value';

/** Measures of a whole year, dated by its first day. */
const OF_A_YEAR: ReadonlySet<Topic> = new Set<Topic>([
  'surnombreAnnualMean',
  'jobsCreatedNet',
  'officerJobsCreated',
  'officerEntries',
  'officerDepartures',
  'officersFteCeiling',
  'staffFteCeiling',
  'officersBudgeted',
  'staffBudgeted',
]);

/**
 * One figure, to be pasted anywhere: date, place, value with its qualifier, people for places, what it counts, how it came
 * about, who published it and where it was read, and the address of its page. What is absent says why.
 */
export const writtenSentence = (said: SaidFigure, lang: Lang): string => `${saidBody(said, lang)} ${said.address}`;

/** The same for the voice: no sign that only the eye reads; the address stands on a line of its own, to be left unsaid. */
export const spokenSentence = (said: SaidFigure, lang: Lang): string =>
  `${aloud(saidBody(said, lang), lang)}\n${sayItText[lang].check(said.address)}`;

function saidBody(said: SaidFigure, lang: Lang): string {
  const sentences = [
    statement(said, lang),
    meaning(said, lang),
    besides(said, lang),
    note(said, lang),
    basisWords(said, lang),
    sourceWords(said, lang),
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

function statement(said: SaidFigure, lang: Lang): string {
  const text = sayItText[lang];
  const { key, quantity, place } = said;
  const opening = OF_A_YEAR.has(key.measure)
    ? text.inYear(key.date.slice(0, 4), place)
    : spokenText[lang].opening(longDate(key.date, lang), place);
  const what = named(key, lang);
  if (!isKnown(quantity)) return `${opening}${text.absent[quantity.reason](what)}.`;
  if (isSilent(quantity)) return `${opening}${text.silent(what)}.`;
  return `${opening}${text.was(what, saidValue(said, lang))}${saidRange(said, lang)}${saidInPeople(said, lang)}.`;
}

/** Anything from nothing on: what was counted lacks parts, and so does what it is counted against. */
const isSilent = (known: Known): boolean =>
  highOf(known) === Number.POSITIVE_INFINITY && (lowOf(known) === 0 || lowOf(known) === Number.NEGATIVE_INFINITY);

/** The measure with its definition where that is not the usual one. */
function named({ measure, definition }: SaidFigure['key'], lang: Lang): string {
  const text = sayItText[lang];
  if (measure === 'places' && definition === 'norm') return text.norm;
  const name = SAID_MEASURES[lang][measure];
  if (definition === 'norm') return name + text.byNorm;
  if (definition === 'wings') return name + text.byWings;
  return definition === 'not-stated' ? name + text.notStated : name;
}

function meaning({ key: { measure, definition } }: SaidFigure, lang: Lang): string {
  if (definition === 'not-stated') return '';
  return SAID_MEANINGS[lang][measure === 'places' && definition === 'norm' ? 'norm' : measure] ?? '';
}

/** The net gap beside people above capacity, both named: the one is taken for the other. */
function besides({ netGap }: SaidFigure, lang: Lang): string {
  if (netGap === undefined || isSilent(netGap)) return '';
  const text = sayItText[lang];
  const value = `${ofQuantity(netGap, 'people', lang)} ${plural(netGap.value, lang, text.person)}`;
  return text.netGap(value);
}

const note = ({ note: words }: SaidFigure, lang: Lang): string => (words === '' ? '' : sayItText[lang].note(words));

function basisWords({ basis, quantity }: SaidFigure, lang: Lang): string {
  const text = sayItText[lang];
  switch (basis.kind) {
    case 'published':
      return '';
    case 'sum':
      if (!isKnown(quantity)) return '';
      if (basis.added === 1 && basis.missing === 0) return text.sumOfOne;
      return `${text.sum}${basis.missing === 0 ? '' : text.sumLacks(basis.missing, count(basis.missing, lang))}.`;
    case 'computed':
      return text.computed(capitalised(basis.parts.map((part) => partWords(part, lang)).join(text.semicolon)));
  }
}

function partWords({ key: { measure, definition }, quantity, figure }: SaidPart, lang: Lang): string {
  const value = figure === undefined ? ofQuantity(quantity, topicUnit(measure), lang) : qualified(figure, lang);
  return sayItText[lang].part(measureLabel(measure, definition, lang), value);
}

function sourceWords(said: SaidFigure, lang: Lang): string {
  const words = saidSources(said, lang);
  return words === '' ? '' : sayItText[lang].source(words);
}

/** Who vouches for the number, by the badge of its source: official, audited, or only stated; and where that was read. */
export const saidSources = ({ sources }: Pick<SaidFigure, 'sources'>, lang: Lang): string =>
  sources.map((source) => whose(source, lang)).join(sayItText[lang].semicolon);

function whose({ publisher, readIn, grade }: Pick<Source, 'publisher' | 'readIn' | 'grade'>, lang: Lang): string {
  const text = sayItText[lang];
  const badge = badgeOf(grade);
  if (badge === 'official') return readIn === '' ? text.official(publisher) : text.figureOf(publisher, readIn);
  return readIn === '' ? text[badge](publisher) : text.readIn(text[badge](publisher), readIn);
}

import type { DatedBy } from '#lib/domain/article';
import { type IsoDate, isIsoDate } from '#lib/domain/iso-date';
import { plainWords } from '#lib/domain/plain-words';

/** A date as somebody says it: a day, or any day of the month or year meant; `latest`: the newest count there is. */
export type ReadWhen =
  | { readonly kind: 'date'; readonly date: IsoDate; readonly datedBy: DatedBy }
  | { readonly kind: 'latest' };

const MONTHS =
  'janvier january janv jan|fevrier february fevr feb|mars march mar|avril april avr apr|mai may|juin june jun|juillet july juil jul|aout august aug|septembre september sept sep|octobre october oct|novembre november nov|decembre december dec'
    .split('|')
    .map((names) => names.split(' '));
const LATEST = new Set(
  'aujourd hui maintenant actuellement actuel dernier derniere derniers recent now today latest last current currently'.split(
    ' ',
  ),
);
/** « L'année dernière », "last month": neither is the newest count. */
const BEFORE_NOW = /\b(dernier|derniere|last|passee?)\b/;
/** Words that say nothing of when. */
const AROUND = new Set(
  'le la les du de d au en the of on in at as mois month annee year debut fin a l an st nd rd th'.split(' '),
);

const STRETCHES = new Set('mois month annee year an'.split(' '));

const monthOf = (word: string): number | undefined => {
  const index = MONTHS.findIndex((names) => names.includes(word));
  return index === -1 ? undefined : index + 1;
};

/** `1er`, `1st`, `15`; not a year. */
function dayOf(word: string): number | undefined {
  if (word === 'premier' || word === 'first') return 1;
  const match = /^(\d{1,2})(?:er|st|nd|rd|th|e)?$/.exec(word);
  return match ? Number(match[1]) : undefined;
}

const isYear = (word: string): boolean => /^(?:19|20)\d{2}$/.test(word);
const twoDigits = (number: number): string => String(number).padStart(2, '0');

function dated(year: string, month: number, day: number | undefined): ReadWhen | undefined {
  const text = `${year}-${twoDigits(month)}-${twoDigits(day ?? 1)}`;
  if (!isIsoDate(text)) return undefined;
  return { kind: 'date', date: text, datedBy: day === undefined ? 'month' : 'day' };
}

/**
 * Reads `1er avril 2024`, `premier avril 2024`, `April 1, 2024`, `avril 2024`, `2024-04-01`, `01/04/2024` and `01/04/24` (day first), `04/2024`, `2024`, `today`.
 * Undefined when it names no date that exists; a month without a year names none.
 */
export function readWhen(text: string): ReadWhen | undefined {
  const all = plainWords(text);
  const words = all.filter((word) => !AROUND.has(word));
  if (words.length === 0) return undefined;
  if (BEFORE_NOW.test(all.join(' ')) && all.some((word) => STRETCHES.has(word))) return undefined;
  if (words.every((word) => LATEST.has(word))) return { kind: 'latest' };
  return inFigures(words) ?? inWords(words);
}

/** `2024 04 01`, `01 04 2024`, `2024 04`, `04 2024`, `2024`: what plain words leave of dates in figures. */
function inFigures(words: readonly string[]): ReadWhen | undefined {
  if (!words.every((word) => /^\d+$/.test(word))) return undefined;
  // « 01/07/26 »: of three parts the last is a year of this century.
  const [day, month, short] = words;
  const year = words.find(isYear);
  if (year === undefined && words.length === 3 && /^\d{2}$/.test(short ?? ''))
    return dated(`20${short}`, Number(month), Number(day));
  if (year === undefined || words.filter(isYear).length > 1) return undefined;
  const others = words.filter((word) => word !== year).map(Number);
  const [first, second] = words[0] === year ? others.toReversed() : others;
  if (first === undefined) return { kind: 'date', date: `${year}-01-01` as IsoDate, datedBy: 'year' };
  if (others.length > 2) return undefined;
  return second === undefined ? dated(year, first, undefined) : dated(year, second, first);
}

function inWords(words: readonly string[]): ReadWhen | undefined {
  const years = words.filter(isYear);
  const months = words.flatMap((word) => monthOf(word) ?? []);
  const days = words.flatMap((word) => dayOf(word) ?? []);
  const [year] = years;
  const [month] = months;
  const isWhole = years.length + months.length + days.length === words.length;
  if (!isWhole || years.length !== 1 || months.length !== 1 || days.length > 1) return undefined;
  return year === undefined || month === undefined ? undefined : dated(year, month, days[0]);
}

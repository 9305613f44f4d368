import { plainText } from '#lib/domain/plain-words';
import type { Qualifier } from '#lib/domain/qualifier';

type Wording = Exclude<Qualifier, 'derived'>;

/** The first line that fits decides: « pas moins de » before « moins de ». */
const WORDINGS: readonly (readonly [words: RegExp, qualifier: Wording])[] = [
  [/\b(pas moins de|pas moins d|no fewer than|no less than|not less than|au moins|au minimum|at least)$/, 'atLeast'],
  [/\b(pas plus de|pas plus d|no more than|au plus|au maximum|jusqu a|up to|at most)$/, 'fewerThan'],
  [
    /\b(pres de|presque|quasiment|quasi|pas loin de|frole|bientot|nearly|almost|just under|close to)( les| the)?$/,
    'nearly',
  ],
  [/\b(moins de|moins d|fewer than|less than|under|below)$/, 'fewerThan'],
  [/\b(plus de|plus d|more than|over|above|depasse|exceeds?)( les| the)?$/, 'moreThan'],
  [
    /\b(environ|autour de|quelque|quelques|a peu pres|dans les|de l ordre de|about|around|roughly|some|approximately|circa|ca)( les)?$/,
    'about',
  ],
];
/** After a number: « 89 000 environ ». */
const ABOUT_AFTER = /(?<=[\d%])\s*(?:environ|à peu près|or so|approximately|roughly)$/iu;

/** What may be counted: dropped after a number. Any other letters there are no part of a number. */
const COUNTED = new Set(
  'personne personnes people person persons detenu detenus detenues detainees prisonnier prisonniers prisoners inmate inmates ecroue ecroues ecrouees place places lit lits bed beds matelas mattress mattresses prevenu prevenus condamnes sentenced femmes women hommes men mineurs minors surveillants officers guards agents staff cellules cells prisons etablissements quartiers wings operationnelles operational incarcerees incarceres held registered locked up jail au sol on the floor en surnombre above capacity surplus excess too many de trop plus d en la le les of in the prison dans france surpopulation occupation densite occupancy full'.split(
    ' ',
  ),
);
const counted = (words: string): boolean =>
  plainText(words, 'letters')
    .split(' ')
    .every((word) => COUNTED.has(word));

/** A number's wording, when words stand before it, and what follows them as written: `près de 77 500` → nearly, `77 500`. */
export function readWording(text: string): { readonly qualifier: Wording | undefined; readonly number: string } {
  const firstDigit = text.search(/[\d\u2010-\u2015\u2212-]/u);
  const number = firstDigit === -1 ? text.trim() : text.slice(firstDigit).trim();
  const words = plainText(firstDigit === -1 ? '' : text.slice(0, firstDigit), 'letters');
  const isAbout = /[~≈]/u.test(text);
  return {
    qualifier: isAbout || ABOUT_AFTER.test(number) ? 'about' : WORDINGS.find(([form]) => form.test(words))?.[1],
    number: number
      .replace(/(?<=[\d%])\s*(pour cent|percent|per cent)$/iu, '\u00a0%')
      .replace(ABOUT_AFTER, '')
      .replace(/(?<=[\d%])\s*(\p{L}[\p{L}\s'’]*)$/u, (after) => (counted(after) ? '' : after)),
  };
}

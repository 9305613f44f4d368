import { plainText } from '#lib/domain/plain-words';
import type { Qualifier } from '#lib/domain/qualifier';

type Wording = Exclude<Qualifier, 'derived'>;

const WORDINGS: readonly (readonly [words: RegExp, qualifier: Wording])[] = [
  [/^(pres de|presque|pas loin de|nearly|almost|just under|close to)\b/, 'nearly'],
  [/^(moins de|fewer than|less than|under|below)\b/, 'fewerThan'],
  [/^(plus de|plus d|more than|over|above)\b/, 'moreThan'],
  [/^(au moins|at least)\b/, 'atLeast'],
  [/^(environ|autour de|quelque|quelques|a peu pres|about|around|roughly|some|approximately|circa|ca)\b/, 'about'],
];

/** A number's wording, when words stand before it, and what follows them as written: `près de 77 500` → nearly, `77 500`. */
export function readWording(text: string): { readonly qualifier: Wording | undefined; readonly number: string } {
  const firstDigit = text.search(/[\d\u2010-\u2015\u2212-]/u);
  const number = firstDigit === -1 ? text.trim() : text.slice(firstDigit).trim();
  const words = plainText(firstDigit === -1 ? '' : text.slice(0, firstDigit), 'letters');
  const isAbout = /[~≈]/u.test(text);
  return {
    qualifier: isAbout ? 'about' : WORDINGS.find(([form]) => form.test(words))?.[1],
    number: number
      .replace(/(?<=[\d%])\s*(pour cent|percent|per cent)$/iu, '\u00a0%')
      .replace(/(?<=[\d%])\s*\p{L}[\p{L}\s]*$/u, ''),
  };
}

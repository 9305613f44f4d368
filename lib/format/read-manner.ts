import { plainText } from '#lib/domain/plain-words';

/**
 * In which manner a number is written. `thousands`: « 89 mille », "89k". `times`: « 2,36 fois », "double", of the places.
 * `excess`: « 41 points au-dessus », "41% over": above 100. `outOf`: « 17 pour 10 places ». `plain`: any other.
 */
export type Manner = 'plain' | 'thousands' | 'times' | 'excess' | 'outOf';
type ReadManner =
  /** `number`: the text without the words of the manner; `of`: what it is out of, else empty. */
  | { readonly kind: 'one'; readonly manner: Manner; readonly number: string; readonly of: string }
  /** Two numbers with all between: « entre 89 000 et 90 000 ». */
  | { readonly kind: 'range' };

const NUMBER = String.raw`\d[\d\s.,'\u2019]*`;
const RANGE = new RegExp(String.raw`${NUMBER}\s*(?:%\s*)?(?:et|and|à|to|[\u2013\u2014-])\s*${NUMBER}`, 'iu');
const OUT_OF = new RegExp(String.raw`^(.*?${NUMBER})\s*(?:\p{L}+\s+)?(?:pour|for|per|sur|out of)\s*(${NUMBER})`, 'iu');
const TIMES = /(?<=\d)\s*(?:fois|times|x|×)(?![\p{L}\d]).*$|(?<=^|\s)[x×]\s*(?=\d)/iu;
const THOUSANDS = /(?<=\d)\s*(?:k|mille|milliers|thousand)(?!\p{L}).*$/iu;
/** After a percentage only: « 26 157 de trop » is a plain count. */
const EXCESS =
  /(?<=\d)\s*(?:points?(?!\p{L}).*|(?:%|pour cent|per ?cent)\s*(?:de plus|de trop|en trop|au[- ]dessus|more|above|over|too many|de surpopulation).*)$/iu;

/** Small numbers in words, before "times" or alone. */
const IN_WORDS: readonly (readonly [words: RegExp, times: string])[] = [
  [/\b(deux fois et demie?|two and a half times)\b/, '2,5 fois'],
  [/\bdu double\b/, 'de 2 fois'],
  [/\b(deux fois|double|twice|two times)\b/, '2 fois'],
  [/\bdu triple\b/, 'de 3 fois'],
  [/\b(trois fois|triple|three times|thrice)\b/, '3 fois'],
  [/\b(quatre fois|four times)\b/, '4 fois'],
];

/** « Plus du double » → « plus de 2 fois »: the words before it stay, for they are its wording. */
function inDigits(text: string): string {
  if (/\d/.test(text)) return text;
  const plain = plainText(text, 'letters');
  const found = IN_WORDS.find(([words]) => words.test(plain));
  return found === undefined ? text : plain.slice(0, plain.search(found[0])) + found[1];
}

/** The manner of a number a reader has written, and the number itself. */
export function readManner(written: string): ReadManner {
  const text = inDigits(written);
  if (RANGE.test(text)) return { kind: 'range' };
  const outOf = OUT_OF.exec(text);
  if (outOf) return { kind: 'one', manner: 'outOf', number: (outOf[1] ?? '').trim(), of: (outOf[2] ?? '').trim() };
  const one = (manner: Manner, words: RegExp): ReadManner => ({
    kind: 'one',
    manner,
    number: text.replace(words, '').trim(),
    of: '',
  });
  if (TIMES.test(text)) return one('times', TIMES);
  if (THOUSANDS.test(text)) return one('thousands', THOUSANDS);
  return EXCESS.test(text) ? one('excess', EXCESS) : { kind: 'one', manner: 'plain', number: text.trim(), of: '' };
}

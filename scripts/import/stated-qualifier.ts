import type { Qualifier } from '#lib/domain/qualifier';

/** A value and the words it was copied with. */
export type RawFigure = { readonly value: string; readonly words: string };

const BY_WORDS: readonly (readonly [RegExp, Qualifier])[] = [
  [/^derived/, 'derived'],
  [/^(nearly|almost|just under|approaching)/, 'nearly'],
  [/^more than/, 'moreThan'],
  [/^at least/, 'atLeast'],
  [/^about/, 'about'],
  // A deputy's round number in a debate.
  [/^(rounded|exact \(rounded|maximum|deputy)/, 'rounded'],
];
const BARE = /^(exact|annual mean|budgeted|requested|planned|union claim|union projection|computed by)/;

/** Our qualifier for the words of a raw row; undefined where the source gives the number without any wording. */
export function statedQualifier({ value, words }: RawFigure): Qualifier | undefined {
  const found = BY_WORDS.find(([pattern]) => pattern.test(words));
  if (found) return found[1];
  if (BARE.test(words)) return undefined;
  throw new Error(`wording "${words}" of ${value}: add it to stated-qualifier.ts`);
}

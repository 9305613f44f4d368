import { count } from '#lib/format/number';
import type { Lang } from '#lib/i18n/bilingual';
import { deckProblemText } from '#lib/i18n/deck-problems';
import { type DeckProblem, LONGEST_DECK_TITLE, MOST_SLIDES } from './own-deck-request';

/** What of an own deck's address was not used, in a sentence or two. */
export function deckProblemWords(problem: DeckProblem, lang: Lang): string {
  const text = deckProblemText[lang];
  switch (problem.kind) {
    case 'empty':
      return text.empty;
    case 'unknown': {
      const said = text.unknown(problem.slide);
      return problem.near.length === 0 ? said : `${said} ${text.near(problem.near.join(` ${text.or} `))}`;
    }
    case 'twice':
      return text.twice(problem.slide);
    case 'too-many':
      return text.tooMany(count(MOST_SLIDES, lang), count(problem.left, lang));
    case 'title-cut':
      return text.titleCut(count(LONGEST_DECK_TITLE, lang));
    case 'title-cleaned':
      return text.titleCleaned;
  }
}

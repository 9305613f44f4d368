import { type SearchParams, searchOf } from '#app/page-search';
import { SITE_ORIGIN } from '#app/site-origin';
import type { Dataset } from '#lib/dataset/dataset';
import { ownDeck, readyDeck } from '#lib/dataset/deck';
import { directorateNamed } from '#lib/dataset/directorate-directory';
import { prisonNamed } from '#lib/dataset/prison-directory';
import type { SourceId } from '#lib/domain/source';
import type { Deck } from '#lib/export/deck';
import { deckProblemWords } from '#lib/export/deck-problem-words';
import type { Lang } from '#lib/i18n/bilingual';
import { articlePath } from '#lib/url/article-path';
import { builderPath } from '#lib/url/builder-address';
import { deckAt } from '#lib/url/deck-at';
import { directoratePath } from '#lib/url/directorate-path';
import { establishmentPath } from '#lib/url/establishment-path';
import { readOwnDeck } from '#lib/url/own-deck';
import { pagePath } from '#lib/url/page-path';
import { deckPath, OWN_DECK, ownDeckPath } from '#lib/url/present-path';

type Asked = { readonly lang: Lang; readonly id: string; readonly search: SearchParams };

export type DeckRequest = {
  readonly deck: Deck;
  readonly isOwn: boolean;
  /** The deck's address after the language. */
  readonly path: string;
  /** The page the deck is about; of an own deck, where it was put together. */
  readonly about: string;
  readonly problems: readonly string[];
};

const afterLang = (path: string, lang: Lang): string => path.slice(`/${lang}`.length);

/** The deck of an address: ready, or put together by its query; undefined for a name that is no deck's. */
export function deckRequest(data: Dataset, { lang, id, search }: Asked): DeckRequest | undefined {
  if (id === OWN_DECK) return ownRequest(data, lang, search);
  const deck = readyDeck(data, id, deckAt(lang, SITE_ORIGIN));
  if (deck === undefined) return undefined;
  return {
    deck,
    isOwn: false,
    path: afterLang(deckPath(id, lang), lang),
    about: aboutOf(data, id, lang),
    problems: [],
  };
}

function ownRequest(data: Dataset, lang: Lang, search: SearchParams): DeckRequest {
  const request = readOwnDeck(searchOf(search));
  const deck = ownDeck(data, request, deckAt(lang, SITE_ORIGIN));
  const slides = deck.slides.map(({ id }) => id);
  const title = deck.isOwnTitle ? deck.title : '';
  return {
    deck,
    isOwn: true,
    path: afterLang(ownDeckPath(slides, title, lang), lang),
    about: builderPath({ slides, title }, lang),
    problems: deck.problems.map((problem) => deckProblemWords(problem, lang)),
  };
}

function aboutOf(data: Dataset, id: string, lang: Lang): string {
  const prison = prisonNamed(data, id);
  if (prison !== undefined) return establishmentPath(prison.id, lang);
  const directorate = directorateNamed(data, id);
  if (directorate !== undefined) return directoratePath(directorate.id, lang);
  const article = data.articles.get(id as SourceId);
  return article === undefined ? pagePath(lang, '') : articlePath(article.id, lang);
}

import { SITE_ORIGIN } from '#app/site-origin';
import { areaName } from '#lib/dataset/area-name';
import type { Dataset } from '#lib/dataset/dataset';
import { ownDeck } from '#lib/dataset/deck';
import { deckSlides } from '#lib/dataset/deck-catalogue';
import { directorateNamed, directorates } from '#lib/dataset/directorate-directory';
import { articlesByDate } from '#lib/dataset/overview';
import { prisonNamed } from '#lib/dataset/prison-directory';
import { shortName } from '#lib/dataset/short-name';
import type { SourceId } from '#lib/domain/source';
import { deckProblemWords } from '#lib/export/deck-problem-words';
import type { Lang } from '#lib/i18n/bilingual';
import { builderText } from '#lib/i18n/present-builder';
import { builderPath, COUNTRY } from '#lib/url/builder-address';
import type { BuilderState, Named } from '#lib/url/builder-state';
import { deckAt } from '#lib/url/deck-at';
import { readOwnDeck } from '#lib/url/own-deck';

/** Longer than any id of ours. */
const SHOWN = 40;

/** What the address asks for: the choice to go on with, the slides offered, and what of it was not used. */
export function builderRequest(data: Dataset, search: URLSearchParams, lang: Lang) {
  const at = deckAt(lang, SITE_ORIGIN);
  const asked = readOwnDeck(search);
  const deck = ownDeck(data, asked, at);
  const of = namedIn(search.get('of'), (id) => prisonOf(data, id));
  const from = namedIn(search.get('from'), (id) => sourceOf(data, id, lang));
  const shown = from.named ?? of.named ?? { id: COUNTRY, name: builderText[lang].country };
  const slides = deck.slides.map(({ id, headline, subtitle, kind }) => ({ id, headline, subtitle, kind }));
  const initial: BuilderState = { of: of.named, from: shown, slides, title: asked.title };
  const problems = [
    ...(of.unknown === undefined ? [] : [builderText[lang].unknownPrison(of.unknown)]),
    ...(from.unknown === undefined ? [] : [builderText[lang].unknownFrom(from.unknown)]),
    ...deck.problems.filter(({ kind }) => kind !== 'empty').map((problem) => deckProblemWords(problem, lang)),
  ];
  const address = builderPath(
    { of: of.named?.id, from: from.named?.id, slides: ids(slides), title: asked.title },
    lang,
  );
  return {
    ...{ initial, problems, served: { from: shown.id, groups: deckSlides(data, shown.id, at) ?? [] } },
    /** The page's address after the language. */
    path: address.slice(`/${lang}`.length),
  };
}

const ids = (slides: readonly { readonly id: string }[]): readonly string[] => slides.map(({ id }) => id);

/** Whose slides can be chosen from a list. */
export const builderSources = (data: Dataset, lang: Lang) => ({
  directorates: directorates(data).map((one) => ({ id: one.id, name: areaName(one, lang) })),
  articles: articlesByDate(data).map(({ id, title, publisher, language }) => ({
    id,
    name: title,
    publisher,
    language,
  })),
});

type Asked = { readonly named?: Named; readonly unknown?: string };

/** Empty or not there asks for nothing. */
function namedIn(value: string | null, find: (id: string) => Named | undefined): Asked {
  if (value === null || value === '') return {};
  const named = find(value);
  return named === undefined ? { unknown: value.slice(0, SHOWN) } : { named };
}

function prisonOf(data: Dataset, id: string): Named | undefined {
  const prison = prisonNamed(data, id);
  return prison && { id, name: shortName(prison) };
}

function sourceOf(data: Dataset, id: string, lang: Lang): Named | undefined {
  if (id === COUNTRY) return { id, name: builderText[lang].country };
  const directorate = directorateNamed(data, id);
  if (directorate !== undefined) return { id, name: areaName(directorate, lang) };
  const article = data.articles.get(id as SourceId);
  return article === undefined ? prisonOf(data, id) : { id, name: article.title };
}

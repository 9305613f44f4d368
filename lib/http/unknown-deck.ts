import { areaName } from '#lib/dataset/area-name';
import type { Dataset } from '#lib/dataset/dataset';
import { directorates } from '#lib/dataset/directorate-directory';
import { prisons } from '#lib/dataset/prison-directory';
import { searchSubjects } from '#lib/dataset/search-subjects';
import { nearMatches } from '#lib/domain/near-matches';
import { isLang, type Lang } from '#lib/i18n/bilingual';
import { stageText } from '#lib/i18n/present-stage';
import { preferredLang } from '#lib/url/preferred-lang';
import { deckPath, OWN_DECK } from '#lib/url/present-path';
import { missingHtml } from './missing-html';

const DECK = /^\/([^/]+)\/present\/([^/]+)\/?$/;
type Asked = { readonly pathname: string; readonly acceptLanguage: string };

/** At most so many suggestions: a reader who mistyped wants one, not a list. */
const MOST = 6;

/**
 * The answer to a reader of a ready deck we do not have: 404, with near ones; undefined when we have it, for a reader's own
 * deck, or when the address is no deck's. Made here because Next's own `notFound()` answers with a page that is blank
 * without JavaScript.
 */
export function unknownDeck(data: Dataset, { pathname, acceptLanguage }: Asked): Response | undefined {
  const [, asked = '', written = ''] = DECK.exec(pathname) ?? [];
  if (asked === '') return undefined;
  const lang: Lang = isLang(asked) ? asked : preferredLang(acceptLanguage);
  const decks = namesOfDecks(data, lang);
  if (isLang(asked) && (written === OWN_DECK || decks.has(written))) return undefined;
  const { missingTitle: title, missingText: text, nearTitle } = stageText[lang];
  const links = nearTo(data, written, decks).map((id) => ({ href: deckPath(id, lang), text: decks.get(id) ?? id }));
  const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache' };
  return new Response(missingHtml({ lang, title, text, nearTitle, links }), { status: 404, headers });
}

/** Every ready deck by its id (lib/dataset/deck): the country's, each prison's, each directorate's, each article's. */
function namesOfDecks(data: Dataset, lang: Lang): ReadonlyMap<string, string> {
  return new Map<string, string>([
    ['fr', stageText[lang].country],
    ...prisons(data).map(({ id, name }) => [id, name[lang]] as const),
    ...directorates(data).map((one) => [one.id, areaName(one, lang)] as const),
    ...[...data.articles.values()].map(({ id, title }) => [id, title] as const),
  ]);
}

/** Those spelt nearly so, then those whose subject holds every word written. */
function nearTo(data: Dataset, written: string, decks: ReadonlyMap<string, string>): readonly string[] {
  const [id = ''] = decoded(written).toLowerCase().split('.');
  const found = searchSubjects(data, id.replaceAll('-', ' ')).map((subject) => subject.id);
  const near = [...nearMatches(id, decks.keys()), ...found.filter((one) => decks.has(one))];
  return [...new Set(near)].slice(0, MOST);
}

function decoded(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    return '';
  }
}

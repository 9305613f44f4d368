import type { Lang } from '#lib/i18n/bilingual';
import { pagePath } from './page-path';

/** A deck the reader puts together lives at this name, its slides and title in the query. */
export const OWN_DECK = 'deck';

/** A ready deck: of the country (`fr`), a prison, a directorate or an article, by its id. */
export const deckPath = (id: string, lang: Lang): string => pagePath(lang, `/present/${encodeURIComponent(id)}`);

/** The reader's own deck; the slides in their order, and a title of the reader's, empty for ours. */
export function ownDeckPath(slides: readonly string[], title: string, lang: Lang): string {
  const query = new URLSearchParams({ slides: slides.join(',') });
  if (title !== '') query.set('title', title);
  return `${deckPath(OWN_DECK, lang)}?${query}`;
}

/** Whose page this is, by its address: `cp-fresnes` of `/fr/establishments/cp-fresnes`, the country of `/fr`. */
export const shownOn = (page: string): string => decodeURIComponent(page.split('/')[3] ?? 'fr');

/** The PowerPoint file of a deck, from the address of its page. */
export function deckFile(page: string): string {
  const [path, query] = page.split('?');
  return `${path}/slides.pptx${query === undefined ? '' : `?${query}`}`;
}

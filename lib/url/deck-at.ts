import type { DeckAt } from '#lib/export/deck-at';
import type { Lang } from '#lib/i18n/bilingual';
import { chartLinks } from './chart-links';
import { pagePath } from './page-path';
import { deckPath, ownDeckPath } from './present-path';

/** Where decks and what they show live on this site; `origin` without a slash at the end. */
export const deckAt = (lang: Lang, origin: string): DeckAt => ({
  ...{ lang, origin },
  links: chartLinks(lang),
  readyDeck: (id) => deckPath(id, lang),
  ownDeck: (slides, title) => ownDeckPath(slides, title, lang),
  hub: pagePath(lang, '/present'),
  method: pagePath(lang, '/method'),
});

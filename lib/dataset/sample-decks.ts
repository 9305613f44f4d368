import type { Slide } from '#lib/export/deck';
import type { DeckAt } from '#lib/export/deck-at';
import type { Lang } from '#lib/i18n/bilingual';
import { sampleLinks } from './sample-links';

const ORIGIN = 'https://x.test';

/** For tests: where things would live, figures by their whole key. */
export const sampleDeckAt = (lang: Lang): DeckAt => ({
  ...{ lang, origin: ORIGIN, hub: `/${lang}/present`, method: `/${lang}/method` },
  links: {
    ...sampleLinks(lang),
    figure: ({ subject, measure, definition, date }) => `/figures/${[subject, measure, definition, date].join('/')}`,
    article: (article, claim) => `/${lang}/articles/${article}${claim === undefined ? '' : `#claim-${claim}`}`,
  },
  readyDeck: (id) => `/${lang}/present/${id}`,
  ownDeck: (slides, title) => `/${lang}/present/deck?slides=${slides}&title=${title}`,
});

/** For tests: every text of a slide that is read or said. */
export function textsOf(slide: Slide): readonly string[] {
  const { id, headline, subtitle, source, notes, address } = slide;
  const shared = [id, headline, subtitle, source, notes, address];
  switch (slide.kind) {
    case 'figure':
      return [...shared, slide.number, slide.meaning];
    case 'chart':
      return [...shared, slide.spec.headline, slide.spec.sentence];
    case 'claim':
      return [...shared, slide.meaning, ...Object.values(slide.said), ...Object.values(slide.against ?? {})];
    case 'words':
      return [...shared, ...slide.lines];
  }
}

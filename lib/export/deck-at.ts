import type { ChartLinks } from '#lib/charts/chart-links';
import type { Lang } from '#lib/i18n/bilingual';

/** In which language a deck is told, and where things live; lib/url fills it in, so that the dataset knows no address. */
export type DeckAt = {
  readonly lang: Lang;
  /** Absolute addresses start with it; no slash at its end. */
  readonly origin: string;
  readonly links: ChartLinks;
  /** Paths of this site. */
  readonly readyDeck: (id: string) => string;
  readonly ownDeck: (slides: readonly string[], title: string) => string;
  /** Where one puts a deck together. */
  readonly hub: string;
  /** Method and glossary. */
  readonly method: string;
};

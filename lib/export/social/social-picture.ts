import type { ChartSpec } from '#lib/charts/spec';
import type { Lang } from '#lib/i18n/bilingual';

/** What a picture of a page or a chart says; every text is finished, in its language. */
export type SocialPicture = {
  readonly lang: Lang;
  /** Whose picture it is, above the headline: a prison, an article's publisher. Empty where the headline says it. */
  readonly kicker: string;
  /** The one number, large; undefined where there is none, and the headline says why. */
  readonly number: { readonly text: string; readonly tone: 'over' | 'ink' } | undefined;
  readonly headline: string;
  /** Beneath it: of when, of what, in which unit. */
  readonly meaning: string;
  readonly chart: ChartSpec | undefined;
  /** What the chart draws, where `meaning` does not say it. */
  readonly caption: string;
  /** Who published it and when; empty for pages without figures. */
  readonly source: string;
  readonly release: string;
};

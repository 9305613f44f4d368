import type { FigureKey } from '#lib/domain/figure';
import type { IsoDate } from '#lib/domain/iso-date';
import type { SourceId } from '#lib/domain/source';
import type { Lang } from '#lib/i18n/bilingual';

/** Where a chart's numbers lead, in a language; lib/url fills it in, so that charts know no address. */
export type ChartLinks = {
  readonly lang: Lang;
  /** The page that traces a figure: winner, losers, row. */
  readonly figure: (key: FigureKey) => string;
  readonly source: (source: SourceId) => string;
  /** What an article states, figure by figure; with `claim`, its nth claim, from 1. */
  readonly article: (article: SourceId, claim?: number) => string;
  /** Every wing at a date with its density, highest first: what shares and counts of wings are made of. */
  readonly wings: (date: IsoDate) => string;
  /** The register of all sources. */
  readonly sources: string;
};

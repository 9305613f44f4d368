import type { IsoDate } from '#lib/domain/iso-date';

declare const sourceId: unique symbol;
export type SourceId = string & { readonly [sourceId]: true };

/** Best first (DESIGN §3.3). `derived`: our own sum of official rows. */
export const GRADES = ['official', 'official-copied', 'derived', 'official-relayed', 'audited', 'stated'] as const;
export type Grade = (typeof GRADES)[number];
/** Read in the ministry's tables, in faithful copies of them, or summed up from these: no press, no report, no union. */
export const isFromTables = (grade: Grade): boolean =>
  grade === 'official' || grade === 'official-copied' || grade === 'derived';
/** The three badges a page shows; relayed and copied figures say "figure of X, read in Y". */
export type Badge = 'official' | 'audited' | 'stated';

export const SOURCE_KINDS = ['official-statistics', 'dataset', 'report', 'article', 'union', 'ngo'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** Who published a figure, and where it was read: two things, both said. */
export type Source = {
  readonly id: SourceId;
  readonly kind: SourceKind;
  readonly grade: Grade;
  /** Who published the figure first. */
  readonly publisher: string;
  /** Where we read it, when not at the publisher's: a copy, a report, the press. Empty: at the publisher. */
  readonly readIn: string;
  readonly title: string;
  readonly authors: readonly string[];
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; empty when the source is undated, and the page says so. */
  readonly published: string;
  readonly url: string;
  readonly licence: string;
  readonly language: 'fr' | 'en' | 'und';
  /** The day it was added to the dataset; empty when unknown. */
  readonly retrieved: IsoDate | '';
  /** The source this one copies or rewrites: not independent of it (DESIGN §3.4). */
  readonly copyOf: SourceId | '';
  /**
   * The text this source goes back to, where that is no source of its own: an agency dispatch, or what the press wrote of one
   * monthly release within a few days. Sources of one origin are one source (DESIGN §3.4). Also the id of a source that is
   * the same page, read for other figures. Empty: none known.
   */
  readonly origin: string;
};

import type { IsoDate } from '#lib/domain/iso-date';
import type { Definition, Measure } from '#lib/domain/measure';
import type { Qualifier } from '#lib/domain/qualifier';
import type { Quantity } from '#lib/domain/quantity';
import type { Grade, SourceId } from '#lib/domain/source';
import type { SubjectId } from '#lib/domain/subject';

/** What a figure is about. Figures that share a key compete; the grade picks one (DESIGN §3.3). */
export type FigureKey = {
  readonly subject: SubjectId;
  readonly measure: Measure;
  readonly definition: Definition;
  readonly date: IsoDate;
};

/** What the figures of one line on a chart are about. */
export type SeriesKey = Omit<FigureKey, 'date'>;

/** Where in `data/` the figure is written: `data/figures/wings/2026-07-01.csv`, line 12. */
export type RowPlace = { readonly file: string; readonly line: number };

/**
 * Why a unit is not in a sum; `no-capacity`: people held where 0 places are published; `unpaired`: its people held are not
 * known, so that its places would only dilute the ratio.
 */
export type MissingReason = 'suppressed' | 'not-collected' | 'no-capacity' | 'unpaired';

/** How our own sum was made: the units added, and those it could not add, with why. */
export type Derivation = {
  readonly added: readonly SubjectId[];
  readonly missing: readonly { readonly subject: SubjectId; readonly reason: MissingReason }[];
};

/** A published statistic, or our own sum of such (then `derivation` is there and `row` is not). */
export type Figure = FigureKey & {
  readonly quantity: Quantity;
  readonly qualifier: Qualifier;
  readonly source: SourceId;
  readonly grade: Grade;
  readonly locator: string;
  readonly note: string;
  readonly row: RowPlace | undefined;
  readonly derivation: Derivation | undefined;
};

/** The figures that compete for one key: the one shown, and the losers in order of rank. */
export type Choice = { readonly chosen: Figure; readonly others: readonly Figure[] };

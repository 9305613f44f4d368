import type { PrisonMap } from '#lib/charts/map-plane';
import type { Article } from '#lib/domain/article';
import type { ChartEvent } from '#lib/domain/chart-event';
import type { MissingReason } from '#lib/domain/figure';
import type { IsoDate } from '#lib/domain/iso-date';
import type { Definition, Measure } from '#lib/domain/measure';
import type { PlanProject, PlanTotal } from '#lib/domain/plan-project';
import type { Qualifier } from '#lib/domain/qualifier';
import type { Absence } from '#lib/domain/quantity';
import type { Source } from '#lib/domain/source';
import type { Subject, SubjectId } from '#lib/domain/subject';
import type { Alias, Correction, NoteWording, Release } from './dataset';

/** Raised when the shape below changes: an older compiled file is then refused, with how to rebuild it. */
export const SCHEMA_VERSION = 5;

/** The directorate an establishment was published under, from and until inclusive. */
export type DispPeriod = {
  readonly establishment: SubjectId;
  readonly disp: SubjectId;
  readonly from: IsoDate;
  readonly until: IsoDate | undefined;
};

/** A run of rows of one series. */
export type CompiledSeries = readonly [subject: number, measure: number, definition: number, rows: number];

/** What a sum added and could not add, as positions in the list of subjects. */
export type CompiledDerivation = {
  readonly added: readonly number[];
  readonly missing: readonly (readonly [subject: number, reason: MissingReason])[];
};

/**
 * All figures by column, ordered by series, then date, then rank (the first row of a date is the one shown).
 * Repeated texts are numbers into a list: 170,000 figures parse in a tenth of a second and stay small.
 */
export type FigureTable = {
  readonly measures: readonly Measure[];
  readonly definitions: readonly Definition[];
  readonly qualifiers: readonly Qualifier[];
  readonly dates: readonly IsoDate[];
  readonly locators: readonly string[];
  readonly notes: readonly string[];
  readonly files: readonly string[];
  readonly series: readonly CompiledSeries[];
  readonly date: readonly number[];
  /** A number, or the reason why there is none. */
  readonly value: readonly (number | Absence)[];
  readonly qualifier: readonly number[];
  readonly source: readonly number[];
  readonly locator: readonly number[];
  readonly note: readonly number[];
  /** −1 for our own sums, which are on no line. */
  readonly file: readonly number[];
  readonly line: readonly number[];
  /** −1 unless the figure is our own sum. */
  readonly derivation: readonly number[];
  readonly derivations: readonly CompiledDerivation[];
  /** Rows whose bounds are not their value; `'none'`: no upper bound is known. */
  readonly bounds: readonly (readonly [row: number, low: number, high: number | 'none'])[];
};

/** The dataset as it is written to `data/compiled/dataset.json`. */
export type CompiledDataset = {
  readonly release: Release;
  readonly subjects: readonly Subject[];
  readonly sources: readonly Source[];
  readonly articles: readonly Article[];
  readonly aliases: readonly Alias[];
  readonly corrections: readonly Correction[];
  readonly dispHistory: readonly DispPeriod[];
  readonly map: PrisonMap;
  readonly projects: readonly PlanProject[];
  readonly planTotals: readonly PlanTotal[];
  readonly noteWordings: readonly NoteWording[];
  readonly events: readonly ChartEvent[];
  readonly figures: FigureTable;
};

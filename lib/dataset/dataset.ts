import type { PrisonMap } from '#lib/charts/map-plane';
import type { Article } from '#lib/domain/article';
import type { ChartEvent } from '#lib/domain/chart-event';
import type { Choice, Figure, FigureKey } from '#lib/domain/figure';
import type { IsoDate } from '#lib/domain/iso-date';
import type { PlanProject, PlanTotal } from '#lib/domain/plan-project';
import type { Source, SourceId } from '#lib/domain/source';
import type { Subject, SubjectId, SubjectKind } from '#lib/domain/subject';
import type { Lang } from '#lib/i18n/bilingual';

/** Newest reference date plus a hash of the content: `2026-08-01.3fa9c1d2`. Every page, file and answer names it. */
export type Release = { readonly id: string; readonly date: IsoDate; readonly hash: string; readonly figures: number };

/** A label or code that once named a subject (closed, renamed, moved, misspelt), and why it means this one. */
export type Alias = {
  readonly label: string;
  readonly subject: SubjectId;
  readonly reason: string;
  readonly reasonFr: string;
};

/** A note of figures, or one of its parts between semicolons, and how it is said in French. */
export type NoteWording = { readonly note: string; readonly fr: string; readonly en: string };

/** What was changed after publication. */
export type Correction = {
  readonly date: IsoDate;
  readonly what: string;
  readonly before: string;
  readonly after: string;
  readonly why: string;
};

export type SeriesKey = Omit<FigureKey, 'date'>;

/** The loaded dataset, immutable and indexed. Every method is total: unknown keys give nothing, never an error. */
export type Dataset = {
  readonly release: Release;
  readonly subjects: ReadonlyMap<SubjectId, Subject>;
  readonly sources: ReadonlyMap<SourceId, Source>;
  readonly articles: ReadonlyMap<SourceId, Article>;
  readonly aliases: readonly Alias[];
  readonly corrections: readonly Correction[];
  /** Projects of the 15,000-places plan, in id order. */
  readonly projects: readonly PlanProject[];
  /** Cost and target of that plan. */
  readonly planTotals: readonly PlanTotal[];
  /** Figures' notes are in English; these are their French wordings, by note or part of a note. */
  readonly noteWordings: ReadonlyMap<string, Readonly<Record<Lang, string>>>;
  /** Dated events for charts, ascending; few. */
  readonly events: readonly ChartEvent[];
  /** Where prisons are, and the outlines around them. */
  readonly map: PrisonMap;
  /** Direct children, in id order. */
  childrenOf(subject: SubjectId): readonly Subject[];
  /** The directorate an establishment or wing was published under at a date (boundaries moved); falls back to today's. */
  dispAt(subject: SubjectId, date: IsoDate): SubjectId | undefined;
  /** The figures that compete for this key, best first. */
  at(key: FigureKey): Choice | undefined;
  /** One choice per date, ascending. */
  history(key: SeriesKey): readonly Choice[];
  /** The series a subject has figures for. */
  seriesOf(subject: SubjectId): readonly SeriesKey[];
  /**
   * Dates at which subjects of this kind have `detained` or `places`, ascending. Below the country those of the ministry's tables
   * only: what a newspaper says of one prison makes no date of the list of prisons.
   */
  datesOf(kind: SubjectKind): readonly IsoDate[];
  /** All figures of the dataset in key order, losers included. */
  figures(): Iterable<Figure & { readonly chosen: boolean }>;
  figuresFrom(source: SourceId): readonly Figure[];
};

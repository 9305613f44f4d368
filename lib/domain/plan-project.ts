import type { IsoDate } from './iso-date';
import type { SourceId } from './source';
import type { Subject, SubjectId } from './subject';

/** What a project of the 15,000-places plan builds: a kind of prison, or works in one. */
export const PROJECT_KINDS = ['ma', 'cd', 'cp', 'csl', 'sas', 'extension', 'refurbishment'] as const;
export type ProjectKind = (typeof PROJECT_KINDS)[number];

/** How far a project was when its source looked; `statusAsOf` says when that was. */
export const PROJECT_STATUSES = ['announced', 'confirmed', 'under-way', 'delivered', 'abandoned'] as const;
export type ProjectStatus = (typeof PROJECT_STATUSES)[number];

/**
 * One project of the plan as its source lists it. Gross places are those built; net places are gross less the places the
 * same project closes. A number left out is not given by the source.
 */
export type PlanProject = {
  readonly id: string;
  readonly announced: IsoDate;
  /** The town; empty where the source names only the department. */
  readonly town: string;
  readonly department: string;
  readonly kind: ProjectKind;
  readonly grossPlaces: number | undefined;
  readonly netPlaces: number | undefined;
  /** The year of delivery that was announced. */
  readonly plannedFor: number | undefined;
  readonly status: ProjectStatus;
  /** The year the status was read in. */
  readonly statusAsOf: number;
  /** The holder of public office who announced it. */
  readonly announcedBy: string;
  /** Prisons of that town, by a reviewed judgement, not by likeness of names. */
  readonly prisons: readonly SubjectId[];
  readonly source: SourceId;
  /** The document the source refers to. */
  readonly url: string;
  /** What is doubtful about the row; empty when nothing is. */
  readonly note: { readonly fr: string; readonly en: string };
};

/** A prison of a project's town; `since`: its first count in our data, where that is later than the announcement. */
export type TownPrison = { readonly prison: Subject; readonly since: IsoDate | undefined };
export type PlannedProject = { readonly project: PlanProject; readonly prisons: readonly TownPrison[] };

/** Other totals of the plan: its cost, its target; no figures counted at a date. */
export const PLAN_TOTALS = ['targetOperationalPlaces', 'forecastCost', 'targetReached'] as const;
export type PlanTotalMeasure = (typeof PLAN_TOTALS)[number];
/** What each is counted in. */
export const PLAN_UNITS = {
  targetOperationalPlaces: 'places',
  forecastCost: 'million euros',
  targetReached: 'percent',
} as const;

export type PlanTotal = {
  readonly date: IsoDate;
  readonly measure: PlanTotalMeasure;
  readonly value: number;
  readonly source: SourceId;
};

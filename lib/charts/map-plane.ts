import type { Bilingual, SubjectId } from '#lib/domain/subject';

/** Edges in the units of the raw map. */
export type Edges = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

/** `plane`: drawn on its own, with its own units (the mainland with Corsica, or a territory overseas); `region`: a part of the first. */
export const MAP_AREA_KINDS = ['plane', 'region'] as const;
export type MapArea = {
  readonly id: string;
  readonly kind: (typeof MAP_AREA_KINDS)[number];
  readonly name: Bilingual;
  readonly edges: Edges;
};

/** The coast with the land border, and borders of departments. */
export const OUTLINE_KINDS = ['coast', 'border'] as const;
export type MapOutline = {
  readonly area: string;
  readonly kind: (typeof OUTLINE_KINDS)[number];
  /** SVG path data. */
  readonly path: string;
};

/** Where a prison stands, in the units of its area. */
export type MapPoint = {
  readonly establishment: SubjectId;
  readonly area: string;
  readonly x: number;
  readonly y: number;
  /** What is doubtful about the point; empty when nothing is. */
  readonly note: string;
};

export type PrisonMap = {
  readonly areas: readonly MapArea[];
  readonly outlines: readonly MapOutline[];
  readonly points: readonly MapPoint[];
};

import type { Figure } from '#lib/domain/figure';
import type { IsoDate } from '#lib/domain/iso-date';
import type { CapacityDefinition } from '#lib/domain/measure';
import type { Quantity } from '#lib/domain/quantity';
import type { SourceId } from '#lib/domain/source';
import type { SubjectId } from '#lib/domain/subject';
import type { People, Percent, Places, Ratio } from '#lib/domain/units';

/** `computed` by us, `stated` by the source in words, `published` in an official table. */
export type Basis = 'computed' | 'stated' | 'published';

/** An input of a ratio: the figure it comes from, or only the reason why there is none. */
export type RatioInput<N extends number> = { readonly quantity: Quantity<N>; readonly figure: Figure | undefined };

/** A ratio and how we have it; `figure` when it was stated or published; `printed` keeps a printed one beside ours. */
export type RatioOutput<N extends number> = {
  readonly quantity: Quantity<N>;
  readonly basis: Basis;
  readonly figure: Figure | undefined;
  readonly printed: Figure | undefined;
};

/** Everything the site says about how full a subject is on one date, under one definition of capacity. */
export type CapacityRatio = {
  readonly subject: SubjectId;
  readonly date: IsoDate;
  readonly definition: CapacityDefinition;
  readonly detained: RatioInput<People>;
  readonly places: RatioInput<Places>;
  readonly density: RatioOutput<Percent>;
  readonly surplus: RatioOutput<People>;
  readonly staffingRate: RatioOutput<Percent>;
  readonly load: RatioOutput<Ratio>;
  readonly sources: readonly SourceId[];
};

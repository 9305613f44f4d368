import type { Slide } from '#lib/export/deck';

/** A slide as the composer lists it. */
export type OfferedSlide = Pick<Slide, 'id' | 'headline' | 'subtitle' | 'kind'>;
/** Slides that can be added, under a heading; the first group is the ready deck. */
export type OfferedGroup = { readonly heading: string; readonly slides: readonly OfferedSlide[] };
/** A prison, directorate, article or the country, by what the reader knows it as. */
export type Named = { readonly id: string; readonly name: string };
/** An article by its title, in its own language. */
export type NamedArticle = Named & { readonly publisher: string; readonly language: string };

/** All that the reader decides on this page. Plain JSON: the browser's history keeps it with each step. */
export type BuilderState = {
  /** The prison picked at the top; undefined for none. */
  readonly of: Named | undefined;
  /** Whose slides are offered. */
  readonly from: Named;
  readonly slides: readonly OfferedSlide[];
  /** Empty for ours. */
  readonly title: string;
};

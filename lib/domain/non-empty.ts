/** A list with a first element. */
export type NonEmpty<T> = readonly [T, ...T[]];

/** Has the list a first element? Then `choose` and the like always have an answer. */
export const atLeastOne = <T>(list: readonly T[]): list is NonEmpty<T> => list.length > 0;

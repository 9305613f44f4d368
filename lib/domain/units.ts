/** Units live in types (house rule 2): a percent cannot be passed where people are due. */
declare const unit: unique symbol;
type In<U extends string> = number & { readonly [unit]: U };

/** A count of persons. */
export type People = In<'people'>;
/** A count of places. */
export type Places = In<'places'>;
/** A count of prisons or wings. */
export type Units = In<'units'>;
/** Hundredths: 141.3 means 141.3 %. */
export type Percent = In<'percent'>;
/** A pure number: 2.1 means 2.1 times. */
export type Ratio = In<'ratio'>;

export const people = (count: number): People => count as People;
export const places = (count: number): Places => count as Places;
export const units = (count: number): Units => count as Units;
export const percent = (hundredths: number): Percent => hundredths as Percent;
export const ratio = (times: number): Ratio => times as Ratio;

/** 141.3 % → 1.413. */
export const ratioOfPercent = (value: Percent): Ratio => ratio(value / 100);
/** 1.413 → 141.3 %. */
export const percentOfRatio = (value: Ratio): Percent => percent(value * 100);

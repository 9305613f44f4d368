import type { Choice } from '#lib/domain/figure';
import type { IsoDate } from '#lib/domain/iso-date';
import type { Definition, Measure } from '#lib/domain/measure';
import type { Quantity } from '#lib/domain/quantity';
import type { Subject, SubjectId } from '#lib/domain/subject';

/** A measure, or the load, which is only ever computed. */
export type Topic = Measure | 'load';

/** What a displayed number is about: a figure's key, or the load at one. */
export type TopicKey = {
  readonly subject: SubjectId;
  readonly measure: Topic;
  readonly definition: Definition;
  readonly date: IsoDate;
};

export type FormulaPart = { readonly key: TopicKey; readonly quantity: Quantity };
/** `percent`: 100 × first ÷ second; `quotient`: first ÷ second; `difference`: first − second. */
export type FormulaShape = 'percent' | 'quotient' | 'difference';
export type Calculation = {
  readonly shape: FormulaShape;
  readonly first: FormulaPart;
  readonly second: FormulaPart;
  readonly result: FormulaPart;
};

/** All we can say about where one number comes from. At least one of `choice` and `calculation` is there. */
export type Trace = {
  readonly key: TopicKey;
  readonly subject: Subject;
  readonly quantity: Quantity;
  /** The published figures that compete for the key. */
  readonly choice: Choice | undefined;
  /** How we compute the number, when we do. */
  readonly calculation: Calculation | undefined;
  /** The newest day of the same series. */
  readonly latest: IsoDate;
};

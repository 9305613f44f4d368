import type { IsoDate } from '#lib/domain/iso-date';
import type { Definition, Measure } from '#lib/domain/measure';
import type { Qualifier } from '#lib/domain/qualifier';
import type { Quantity } from '#lib/domain/quantity';
import type { SourceId } from '#lib/domain/source';
import type { Bilingual, SubjectId } from '#lib/domain/subject';

/** How precisely a source dates a number: "on 1 April", "last month", "in 2024". */
export type DatedBy = 'day' | 'month' | 'year';

/** A number an article states, with the words it used; held against independent figures (DESIGN §3.4). */
export type Claim = {
  readonly subject: SubjectId;
  readonly measure: Measure;
  readonly definition: Definition;
  readonly date: IsoDate;
  /** Left out: dated by the day. By month or year, `date` is any day of it. */
  readonly datedBy?: DatedBy | undefined;
  readonly quantity: Quantity;
  readonly qualifier: Qualifier;
  /** The few opening words that find the place in the article. */
  readonly locator: string;
  /** Who says it, when the article only reports it: "a union representative". Empty: the article itself. */
  readonly saidBy: Bilingual;
  /** One neutral line a reader needs to judge the number fairly: which wing it is, which month it belongs to. */
  readonly note?: Bilingual | undefined;
  /** `false`: the number stays with its article and enters no series; the note says why. */
  readonly inSeries?: false | undefined;
};

/** An article is a source too: its id is its source's id. */
export type Article = {
  readonly id: SourceId;
  readonly title: string;
  readonly publisher: string;
  readonly readIn: string;
  readonly authors: readonly string[];
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: as much as is known of it. */
  readonly published: string;
  readonly url: string;
  readonly language: 'fr' | 'en';
  readonly subjects: readonly SubjectId[];
  readonly summary: Bilingual;
  /** One neutral line where copies of the article credit a remark to different bodies. */
  readonly attributionNote: Bilingual | undefined;
  readonly claims: readonly Claim[];
};

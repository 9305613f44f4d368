import type { IsoDate } from '#lib/domain/iso-date';
import type { SourceId } from '#lib/domain/source';
import type { Bilingual, SubjectId } from '#lib/domain/subject';

/** `table`: something that happened to what is published, not to prisons. */
export const EVENT_KINDS = ['law', 'ruling', 'fact', 'opening', 'closure', 'table'] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** A dated event that charts of its subject may note. It explains nothing by itself: a chart shows that both happened, not why. */
export type ChartEvent = {
  readonly id: string;
  readonly date: IsoDate;
  /** Last day of a period; `undefined`: the day alone. */
  readonly until: IsoDate | undefined;
  readonly kind: EventKind;
  /** A few words, on the chart. */
  readonly label: Bilingual;
  /** One or two sentences, read on demand. */
  readonly text: Bilingual;
  /** Where it was read; `undefined` for an official text that is cited by its number. */
  readonly source: SourceId | undefined;
  /** Title, number and date of a law, order or ruling, which we have not read; empty when there is a source. */
  readonly officialText: string;
  /** Its charts note it, and those of what is in it do not: `fr` or a prison. */
  readonly subject: SubjectId;
};

import { choose } from '#lib/domain/choose';
import type { Figure } from '#lib/domain/figure';
import type { IsoDate } from '#lib/domain/iso-date';
import type { Definition, Measure } from '#lib/domain/measure';
import { isKnown, type Known } from '#lib/domain/quantity';
import type { Source, SourceId } from '#lib/domain/source';
import type { Subject, SubjectId } from '#lib/domain/subject';
import { groupedBy } from './grouped-by';
import { byText } from './tabulate';

/** What is added up; types of wings have no sum of norm places (their definition `wings` means operational places). */
export type Addend = { readonly measure: Measure; readonly definition: Definition };

/** Official figures of wings, the material of our own sums. */
export type WingFigures = {
  /** Dates at which any wing has an official figure, ascending. */
  readonly dates: readonly IsoDate[];
  at(wing: SubjectId, addend: Addend, date: IsoDate): Figure | undefined;
  /** The last number published for a wing up to a date. */
  lastKnown(wing: SubjectId, addend: Addend, date: IsoDate): Known | undefined;
};

type Material = { readonly subjects: ReadonlyMap<SubjectId, Subject>; readonly sources: readonly Source[] };

const nameOf = ({ measure, definition }: Addend): string => `${measure} ${definition}`;
const isOfficial = ({ grade }: Figure): boolean => grade === 'official' || grade === 'official-copied';

/** Only what the ministry printed, or a faithful copy of it, is added up: a union's or a newspaper's number never is. */
export function wingFigures(figures: readonly Figure[], { subjects, sources }: Material): WingFigures {
  const sourceById = new Map(sources.map((source) => [source.id, source]));
  const official = figures.filter((figure) => isOfficial(figure) && subjects.get(figure.subject)?.kind === 'wing');
  const series = new Map(
    [...groupedBy(official, nameOf)].map(([name, addends]) => [
      name,
      new Map(
        [...groupedBy(addends, ({ subject }) => subject)].map(([wing, rows]) => [wing, chosenByDate(rows, sourceById)]),
      ),
    ]),
  );
  const historyOf = (wing: SubjectId, addend: Addend) => series.get(nameOf(addend))?.get(wing);
  return {
    dates: [...new Set(official.map(({ date }) => date))].sort(byText),
    at: (wing, addend, date) => historyOf(wing, addend)?.get(date),
    lastKnown: (wing, addend, date) => lastUpTo(historyOf(wing, addend), date),
  };
}

function chosenByDate(rows: readonly Figure[], sources: ReadonlyMap<SourceId, Source>): Map<IsoDate, Figure> {
  const dates = [...groupedBy(rows, ({ date }) => date)].sort(([a], [b]) => byText(a, b));
  return new Map(
    dates.map(([date, competing]) => [
      date,
      choose(competing as [Figure, ...Figure[]], (id) => sources.get(id)).chosen,
    ]),
  );
}

function lastUpTo(byDate: ReadonlyMap<IsoDate, Figure> | undefined, until: IsoDate): Known | undefined {
  let last: Known | undefined;
  for (const [date, { quantity }] of byDate ?? []) {
    if (date > until) break;
    if (isKnown(quantity)) last = quantity;
  }
  return last;
}

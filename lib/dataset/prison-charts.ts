import type { ChartLinks } from '#lib/charts/chart-links';
import { prisonChartId, prisonUnitOf } from '#lib/charts/chart-url';
import { eventMarks, withEvents } from '#lib/charts/event-marks';
import { prisonSeries } from '#lib/charts/prison-series';
import type { Note, SeriesSpec } from '#lib/charts/spec';
import { periodDates } from '#lib/charts/year-period';
import type { Subject, SubjectId } from '#lib/domain/subject';
import { longDate } from '#lib/format/date';
import type { Lang } from '#lib/i18n/bilingual';
import { remarksText } from '#lib/i18n/prison-remarks';
import { chartContext } from './chart-context-of';
import { nationalSource } from './chart-sources';
import type { Dataset } from './dataset';
import { eventsOf } from './events-of';
import { noteText } from './note-text';
import { isPrison } from './prison-directory';
import { countRemarks } from './prison-remarks';
import { latestDate } from './ratios';
import { shortName } from './short-name';

/** The tables of prisons begin in November 2012. */
const FIRST_YEAR = 2012;

/** People held and places of a prison, or of one of its wings, since the first table. */
export function prisonChart(data: Dataset, unit: Subject, links: ChartLinks): SeriesSpec {
  const subject = unit.id;
  const last = latestDate(data, subject) ?? data.release.date;
  const first = unit.from === undefined ? FIRST_YEAR : Number(unit.from.slice(0, 4));
  const context = chartContext(data, links);
  const spec = prisonSeries(
    {
      id: prisonChartId(subject),
      name: nameIn(data, unit, links.lang),
      detained: data.history({ subject, measure: 'detained', definition: 'none' }),
      places: data.history({ subject, measure: 'places', definition: 'operational' }),
      ...periodDates({ from: Math.max(FIRST_YEAR, first), until: Number(last.slice(0, 4)) }),
      source: nationalSource(data, links),
    },
    context,
  );
  const annotated = { ...spec, notes: [...spec.notes, ...doubts(data, unit, links.lang)] };
  return withEvents(annotated, eventMarks(eventsOf(data, subject), context, links));
}

/** A doubtful count is annotated under the drawing it stands in. */
const doubts = (data: Dataset, unit: Subject, lang: Lang): readonly Note[] =>
  countRemarks(data, unit)
    .filter(({ note }) => note.startsWith('doubtful'))
    .map(({ note, from, until }) => {
      const text = remarksText[lang];
      const [first, last] = [longDate(from, lang), longDate(until, lang)];
      const when = from === until ? text.at(first, '') : text.over(first, last, '');
      return { text: text.line(when, noteText(data, note, lang).text) };
    });

/** The only wing a prison ever had is that prison. */
const isWhole = (data: Dataset, { parent }: Subject): boolean =>
  parent !== undefined && data.childrenOf(parent).length === 1;

function nameIn(data: Dataset, unit: Subject, lang: Lang): string {
  const prison = unit.kind === 'wing' && unit.parent !== undefined ? data.subjects.get(unit.parent) : unit;
  return prison === undefined || (unit.kind === 'wing' && !isWhole(data, unit)) ? unit.name[lang] : shortName(prison);
}

/**
 * What is drawn on a prison's page: the whole, and each wing of the day when there are several. Where the source has one row
 * for a prison, that row is drawn, not our sum of it.
 */
export function chartedUnits(data: Dataset, prison: Subject, wings: readonly Subject[]): readonly Subject[] {
  const [only, ...others] = data.childrenOf(prison.id);
  if (only !== undefined && others.length === 0) return [only];
  return wings.length > 1 ? [prison, ...wings] : [prison];
}

/** The prison or wing a chart's id names; undefined when no page draws it. */
export function chartedUnit(data: Dataset, chart: string): Subject | undefined {
  const id = prisonUnitOf(chart);
  const unit = id === undefined ? undefined : data.subjects.get(id as SubjectId);
  const prison = unit?.kind === 'wing' && unit.parent !== undefined ? data.subjects.get(unit.parent) : unit;
  return isPrison(prison) ? unit : undefined;
}

import type { Figure } from '#lib/domain/figure';
import type { Measure } from '#lib/domain/measure';
import { list } from '#lib/format/words';
import { deckText } from '#lib/i18n/deck';
import type { Telling } from './deck-draft';
import { isStaffingChartId, type StaffingChartId } from './staffing-charts';
import { knownRates, nationalStaff } from './staffing-page';

const DRAWN: Record<Exclude<StaffingChartId, 'staffing-rates'>, readonly Measure[]> = {
  'staffing-officers': ['officersInPost', 'officersBudgeted'],
  'staffing-ceilings': ['staffFteCeiling', 'officersFteCeiling'],
  'staffing-per-officer': ['officersInPost', 'detaineesPerOfficer'],
};

/** The source of a chart of staff sends the reader to its table, which no slide has: here its publishers and years. Undefined for other charts. */
export function staffSources(chart: string, { data, lang }: Telling): string | undefined {
  if (!isStaffingChartId(chart)) return undefined;
  const figures: readonly Figure[] =
    chart === 'staffing-rates'
      ? knownRates(data).map(({ figure }) => figure)
      : DRAWN[chart].flatMap((measure) => nationalStaff(data, measure));
  const publishers = new Set(figures.flatMap(({ source }) => data.sources.get(source)?.publisher ?? []));
  const years = figures.map(({ date }) => date.slice(0, 4)).toSorted();
  const [first = '', last = ''] = [years[0], years.at(-1)];
  return deckText[lang].sources(list([...publishers], lang), first === last ? first : `${first}–${last}`);
}

import { partChartId, prisonChartId } from '#lib/charts/chart-url';
import { nearMatches } from '#lib/domain/near-matches';
import { WING_TYPES } from '#lib/domain/subject';
import type { Telling } from './deck-draft';
import { slideFinder } from './deck-slides';
import { DIRECTORATE_CHARTS } from './directorate-charts';
import { directorates } from './directorate-directory';
import { CHART_IDS } from './overview-charts';
import { prisons } from './prison-directory';
import { STAFFING_CHART_IDS } from './staffing-charts';

const SAID = ['held', 'density', 'above'] as const;

/** Ids of most slides there are, without making any: charts of the site, figures of prisons, of directorates and of the country. */
function likelyIds({ data }: Telling): readonly string[] {
  const areas = directorates(data).map(({ id }) => id);
  const units = prisons(data).flatMap(({ id }) => [id, ...data.childrenOf(id).map((wing) => wing.id)]);
  const subjects = ['fr', ...areas, ...prisons(data).map(({ id }) => id)];
  return [
    ...[...CHART_IDS, ...STAFFING_CHART_IDS],
    ...WING_TYPES.map((type) => partChartId('wing-type-', type, '')),
    ...areas.flatMap((area) => DIRECTORATE_CHARTS.map((part) => partChartId('directorate-', area, part))),
    ...units.map(prisonChartId),
    ...subjects.flatMap((subject) => SAID.map((about) => `said-${subject}.${about}`)),
  ];
}

/** Up to three slides that there are, near to an id that names none. */
export const nearSlides = (id: string, told: Telling): readonly string[] => {
  const find = slideFinder(told);
  return nearMatches(id, likelyIds(told)).filter((near) => find(near) !== undefined);
};

import { nearMatches } from '#lib/domain/near-matches';
import type { DraftSlide, Telling } from './deck-draft';
import { saidId } from './deck-said';
import { directorates } from './directorate-directory';
import { prisons } from './prison-directory';
import { siteChartIds } from './site-charts';

/** Ids of most slides there are, without making any: charts of the site, figures of prisons and wings, of directorates and of the country. */
function likelyIds({ data }: Telling): readonly string[] {
  const units = prisons(data).flatMap(({ id }) => [id, ...data.childrenOf(id).map((wing) => wing.id)]);
  const subjects = ['fr', ...directorates(data).map(({ id }) => id), ...units];
  const said = subjects.flatMap((id) => (['held', 'density', 'above'] as const).map((about) => saidId(id, about)));
  return [...siteChartIds(data), ...said];
}

type Find = (id: string) => DraftSlide | undefined;

/** Finds up to three slides that there are, near to an id that names none; the list of ids is made once, when first needed. */
export function nearFinder(told: Telling, find: Find): (id: string) => readonly string[] {
  let ids: readonly string[] | undefined;
  return (id) => {
    ids ??= likelyIds(told);
    return nearMatches(id, ids).filter((near) => find(near) !== undefined);
  };
}

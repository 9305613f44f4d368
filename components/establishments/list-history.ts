import { type Asked, knownAt, type WireClosed, type WireHistory, type WirePrison } from '#lib/domain/count-history';
import { listCounts, prisonCounts } from '#lib/domain/prison-counts';
import type { Lang } from '#lib/i18n/bilingual';
import { establishmentPath } from '#lib/url/establishment-path';
import type { DispChoice } from './list-choices';
import { type Paint, painter } from './list-paint';
import { foundBy } from './list-rows';
import type { ListRow, Stage } from './list-stage';

/** What other dates and types of wings need, once their counts are there. */
export type History = { readonly stageAt: (asked: Asked) => Stage; readonly paint: Paint };
export type HistoryNeeds = {
  /** The list as the server sent it. */
  readonly base: Stage;
  readonly table: HTMLTableElement;
  readonly lang: Lang;
  readonly disps: readonly DispChoice[];
};

const ADDRESS = '/establishments/counts.json';

async function fetchCounts(release: string): Promise<WireHistory> {
  const answer = await fetch(`${ADDRESS}?release=${encodeURIComponent(release)}`);
  if (!answer.ok) throw new Error(`the counts answered ${answer.status}`);
  return (await answer.json()) as WireHistory;
}

/** Fetches all counts; rejects when they cannot be had, and may then be asked again. */
export async function openHistory(needs: HistoryNeeds, release: string): Promise<History> {
  const wire = await fetchCounts(release);
  const rowOf = rowsOf(needs);
  const stages = new Map<string, Stage>();
  const stageOf = (asked: Asked): Stage => {
    const key = `${asked.date} ${asked.wing ?? ''}`;
    const made = stages.get(key) ?? stageAt(wire, asked, { ...needs, rowOf });
    stages.set(key, made);
    return made;
  };
  let waiting: ReturnType<typeof setTimeout> | undefined;
  return {
    stageAt(asked) {
      clearTimeout(waiting);
      waiting = setTimeout(() => neighboursOf(wire, asked).map(stageOf), PAUSE);
      return stageOf(asked);
    },
    paint: painter(needs.table, needs.lang),
  };
}

/** A reader who pauses on a date may step to the one before or after: both are then ready. */
const PAUSE = 200;

const neighboursOf = ({ dates }: WireHistory, { date, wing }: Asked): readonly Asked[] => {
  const at = dates.indexOf(date);
  return [dates[at - 1], dates[at + 1]].flatMap((one) => (one === undefined ? [] : [{ date: one, wing }]));
};

type RowOf = (prison: WirePrison) => ListRow | undefined;

/** The row of a prison: the server's, or one made for a closed prison when a date first shows it. */
function rowsOf({ base, lang, disps }: HistoryNeeds): RowOf {
  const rows = new Map(base.rows.map((row) => [row.id, row]));
  const pattern = base.rows[0];
  return ({ id, closed }) => {
    const known = rows.get(id);
    if (known !== undefined || closed === undefined || pattern === undefined) return known;
    const made = closedRow({ id, closed, pattern, lang, disps });
    rows.set(id, made);
    return made;
  };
}

type Closed = Pick<HistoryNeeds, 'lang' | 'disps'> &
  Pick<WirePrison, 'id'> & { readonly closed: WireClosed; readonly pattern: ListRow };

function closedRow({ id, closed, pattern, lang, disps }: Closed): ListRow {
  const element = pattern.element.cloneNode(true) as HTMLTableRowElement;
  const href = establishmentPath(id, lang);
  const link = element.querySelector('a');
  link?.setAttribute('href', href);
  if (link?.firstChild) link.firstChild.nodeValue = `${closed.name} `;
  const [, place, disp] = element.cells;
  if (place) place.textContent = closed.place;
  if (disp) disp.textContent = disps.find((one) => one.id === closed.disp)?.name ?? '';
  const words = { ...closed, disp: closed.disp ?? '', also: closed.also.join(' ') };
  return { ...pattern, id, element, href, closed: true, ...foundBy(words) };
}

function stageAt(wire: WireHistory, asked: Asked, { base, rowOf }: HistoryNeeds & { readonly rowOf: RowOf }): Stage {
  const rows = wire.prisons.flatMap((prison): ListRow[] => {
    const known = knownAt(wire, prison, asked);
    const row = known && rowOf(prison);
    if (known === undefined || row === undefined) return [];
    const counts = prisonCounts(known);
    const { band = '', small, numbers, ranked } = counts;
    return [{ ...row, counts, band, small, known: numbers, numbers: ranked }];
  });
  const counted = new Set(rows.map(({ id }) => id));
  return {
    date: asked.date,
    since: wire.since[asked.date],
    wing: asked.wing,
    rows,
    uncounted: asked.wing === undefined ? base.rows.filter(({ id }) => !counted.has(id)) : [],
    totals: listCounts(rows.flatMap(({ counts }) => counts ?? [])),
  };
}

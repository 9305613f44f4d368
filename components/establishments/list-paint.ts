import type { Lang } from '#lib/i18n/bilingual';
import { paintRow } from './list-cells';
import { paintHeads } from './list-heads';
import type { ListRow, Stage } from './list-stage';

/** Writes a stage into the table: the rows in sight at once, the others when the reader pauses. */
export type Paint = (stage: Stage, shown: readonly ListRow[]) => void;

/** Rows painted at once before and after those in sight, and where none is known to be. */
const AROUND = 6;
/** While a reader steps through dates, rows out of sight wait. */
const PAUSE = 120;
/** Rows painted in one go, out of sight. */
const PORTION = 30;

export function painter(table: HTMLTableElement, lang: Lang): Paint {
  const painted = new WeakMap<Element, Stage>();
  const inSight = rowsInSight(table);
  let before: readonly ListRow[] = [];
  let heads: Stage | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const paintOnce = (row: ListRow, stage: Stage) => {
    if (painted.get(row.element) === stage) return;
    painted.set(row.element, stage);
    paintRow(row, { stage, lang });
  };
  const paintLater = (stage: Stage, left: readonly ListRow[], pause: number) => {
    clearTimeout(waiting);
    table.ariaBusy = left.length > 0 ? 'true' : null;
    if (left.length === 0) return;
    waiting = setTimeout(() => {
      for (const row of left.slice(0, PORTION)) paintOnce(row, stage);
      paintLater(stage, left.slice(PORTION), 0);
    }, pause);
  };
  return (stage, shown) => {
    if (heads !== stage) paintHeads(table, stage, lang);
    heads = stage;
    const [from, until] = sightOf(before, inSight);
    before = shown;
    for (const row of shown.slice(from, until)) paintOnce(row, stage);
    const left = stage.rows.filter(({ element }) => painted.get(element) !== stage);
    paintLater(stage, left, PAUSE);
  };
}

/** Rows near the window, followed without asking for a layout. */
function rowsInSight(table: HTMLTableElement): ReadonlySet<Element> {
  const inSight = new Set<Element>();
  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) inSight.add(target);
      else inSight.delete(target);
    }
  });
  for (const row of table.tBodies[0]?.rows ?? []) observer.observe(row);
  return inSight;
}

/** Which places of the order were in sight. */
function sightOf(shown: readonly ListRow[], inSight: ReadonlySet<Element>): readonly [number, number] {
  const first = shown.findIndex(({ element }) => inSight.has(element));
  if (first === -1) return [0, 2 * AROUND];
  const last = shown.findLastIndex(({ element }) => inSight.has(element));
  return [Math.max(0, first - AROUND), last + 1 + AROUND];
}

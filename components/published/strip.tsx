import { type CellState, cellRuns } from '#lib/domain/published-cell';

/** What each state draws in a cell one wide and ten high; told apart by shape, so that greyscale and print read too. */
const SHAPES: Partial<Record<CellState, { readonly top: number; readonly height: number }>> = {
  published: { top: 0, height: 10 },
  derived: { top: 4, height: 6 },
  partial: { top: 7, height: 3 },
  suppressed: { top: 0, height: 10 },
  absent: { top: 4.5, height: 1 },
};

type StripProps = {
  readonly cells: readonly CellState[];
  /** How many months after the first date each date is, so that months without a table stay empty. */
  readonly months: readonly number[];
  readonly width: number;
};

/** A prison's dates as one drawing: neighbouring months alike are one rectangle. */
export function Strip({ cells, months, width }: StripProps) {
  const paths = new Map<CellState, string>();
  for (const { state, from, length } of stretches(cells, months)) {
    const shape = SHAPES[state];
    if (shape === undefined) continue;
    const { top, height } = shape;
    paths.set(state, `${paths.get(state) ?? ''}M${from} ${top}h${length}v${height}h-${length}z`);
  }
  return (
    <svg viewBox={`0 0 ${width} 10`} preserveAspectRatio="none" aria-hidden="true">
      {[...paths].map(([state, path]) => (
        <path key={state} className={state} d={path} />
      ))}
    </svg>
  );
}

type Stretch = { readonly state: CellState; readonly from: number; readonly length: number };

/** Runs cut wherever a month has no table. */
function stretches(cells: readonly CellState[], months: readonly number[]): readonly Stretch[] {
  return cellRuns(cells).flatMap(({ state, first, last }) => {
    const cut: { state: CellState; from: number; length: number }[] = [];
    for (const month of months.slice(first, last + 1)) {
      const open = cut.at(-1);
      if (open !== undefined && open.from + open.length === month) open.length += 1;
      else cut.push({ state, from: month, length: 1 });
    }
    return cut;
  });
}

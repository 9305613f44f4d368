import type { Frames } from './frame';

/** A rectangle of the frame. */
export type MapBox = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** Where a territory's inset stands in the grid: tall ones take two rows. */
type Cell = { readonly area: string; readonly column: number; readonly row: number; readonly rows?: 2 };
type Grid = { readonly x: number; readonly y: number; readonly columnWidth: number; readonly rowHeight: number };
export type MapSlots = {
  readonly height: number;
  readonly mainland: MapBox;
  readonly crowded: MapBox;
  readonly grid: Grid;
  readonly cells: readonly Cell[];
};

const WIDE_CELLS: readonly Cell[] = [
  { area: 'guadeloupe', column: 0, row: 0 },
  { area: 'martinique', column: 1, row: 0 },
  { area: 'guyane', column: 0, row: 1, rows: 2 },
  { area: 'la-reunion', column: 1, row: 1 },
  { area: 'mayotte', column: 1, row: 2 },
  { area: 'saint-pierre-et-miquelon', column: 0, row: 3 },
  { area: 'nouvelle-caledonie', column: 0, row: 4 },
  { area: 'polynesie-francaise', column: 1, row: 3, rows: 2 },
  { area: 'wallis-et-futuna', column: 0, row: 5 },
];

const NARROW_CELLS: readonly Cell[] = [
  { area: 'guadeloupe', column: 0, row: 0 },
  { area: 'martinique', column: 1, row: 0 },
  { area: 'la-reunion', column: 2, row: 0 },
  { area: 'guyane', column: 0, row: 1, rows: 2 },
  { area: 'mayotte', column: 1, row: 1 },
  { area: 'polynesie-francaise', column: 2, row: 1, rows: 2 },
  { area: 'saint-pierre-et-miquelon', column: 1, row: 2 },
  { area: 'nouvelle-caledonie', column: 0, row: 3 },
  { area: 'wallis-et-futuna', column: 1, row: 3 },
];

/** Beside each other where there is room; one under the other on a phone, the mainland as wide as the screen. */
export const MAP_SLOTS: Frames<MapSlots> = {
  wide: {
    height: 640,
    mainland: { x: 214, y: 40, width: 506, height: 560 },
    crowded: { x: 0, y: 0, width: 208, height: 184 },
    grid: { x: 0, y: 196, columnWidth: 104, rowHeight: 74 },
    cells: WIDE_CELLS,
  },
  narrow: {
    height: 856,
    mainland: { x: 0, y: 0, width: 320, height: 300 },
    crowded: { x: 0, y: 308, width: 320, height: 222 },
    grid: { x: 0, y: 542, columnWidth: 107, rowHeight: 78 },
    cells: NARROW_CELLS,
  },
};

/** The box of a cell, with a little room between neighbours. */
export function cellBox({ grid, cells }: MapSlots, area: string): MapBox | undefined {
  const cell = cells.find((one) => one.area === area);
  if (cell === undefined) return undefined;
  const { x, y, columnWidth, rowHeight } = grid;
  return {
    x: x + cell.column * columnWidth,
    y: y + cell.row * rowHeight,
    width: columnWidth - 4,
    height: rowHeight * (cell.rows ?? 1) - 6,
  };
}

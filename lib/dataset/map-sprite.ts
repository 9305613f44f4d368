import type { MapOutline, PrisonMap } from '#lib/charts/map-plane';
import { groupedBy } from './grouped-by';

const TONE: Readonly<Record<MapOutline['kind'], string>> = { coast: 'var(--mute)', border: 'var(--rule)' };

/** One SVG file with the outlines of each area, by its id, in its own units; colours are the page's, lines one pixel at any zoom. */
export function outlineSprite({ outlines }: PrisonMap): string {
  const groups = [...groupedBy(outlines, ({ area }) => area)].map(([area, lines]) => {
    // Borders first: the coast is drawn over their ends.
    const paths = lines.toSorted((a, b) => (a.kind < b.kind ? -1 : 1)).map(pathOf);
    return `<g id="${area}" fill="none">${paths.join('')}</g>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg">${groups.join('')}</svg>\n`;
}

const pathOf = ({ kind, path }: MapOutline): string =>
  `<path d="${path}" stroke="${TONE[kind]}" vector-effect="non-scaling-stroke" stroke-linejoin="round"/>`;

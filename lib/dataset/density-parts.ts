import { density } from '#lib/domain/density';
import type { Figure } from '#lib/domain/figure';
import { highOf, isKnown, lowOf, type Quantity } from '#lib/domain/quantity';
import type { People, Places } from '#lib/domain/units';
import type { Report } from './fault';

/** Floating-point noise, far below any printed decimal. */
const NOISE = 1e-9;
const partKey = (figure: Figure, measure: string, definition: string): string =>
  `${figure.subject} ${figure.date} ${figure.source} ${measure} ${definition}`;

/**
 * Refuses a density that its own source contradicts: the density computed from the people and places of the same
 * subject, date and source lies outside the rounding of the printed one.
 */
export function checkDensities(figures: readonly Figure[], report: Report): void {
  const parts = new Map<string, Figure>();
  for (const figure of figures) {
    if (figure.measure !== 'detained' && figure.measure !== 'places') continue;
    parts.set(partKey(figure, figure.measure, figure.definition), figure);
  }
  for (const figure of figures) {
    if (figure.measure !== 'density') continue;
    const held = parts.get(partKey(figure, 'detained', 'none'));
    const room = parts.get(partKey(figure, 'places', figure.definition));
    if (held && room) checkDensity(figure, { held, room, report });
  }
}

type Parts = { readonly held: Figure; readonly room: Figure; readonly report: Report };

function checkDensity({ quantity: printed, row }: Figure, { held, room, report }: Parts): void {
  if (!isKnown(printed) || !row) return;
  const ours = density(held.quantity as Quantity<People>, room.quantity as Quantity<Places>);
  const sum = `${textOf(held)} people for ${textOf(room)} places`;
  if (!isKnown(ours)) {
    if (ours.reason === 'no-capacity')
      report(row, `a density of ${printed.value} % for ${sum}`, 'without places there is none');
    return;
  }
  const apart = lowOf(ours) > highOf(printed) + NOISE || highOf(ours) < lowOf(printed) - NOISE;
  if (!apart) return;
  const what = `density ${printed.value} % contradicts ${sum} (${ours.value.toFixed(2)} %) beyond its rounding`;
  report(row, what, 'correct the figure that was misread');
}

const textOf = ({ quantity }: Figure): string => (isKnown(quantity) ? String(quantity.value) : quantity.reason);

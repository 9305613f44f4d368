import { density } from '#lib/domain/density';
import type { Figure } from '#lib/domain/figure';
import { highOf, isKnown, type Known, lowOf, type Quantity } from '#lib/domain/quantity';
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

function checkDensity(figure: Figure, { held, room, report }: Parts): void {
  const { quantity: printed, row } = figure;
  if (!isKnown(printed) || !row) return;
  const ours = density(held.quantity as Quantity<People>, room.quantity as Quantity<Places>);
  const sum = `${textOf(held)} people for ${textOf(room)} places`;
  if (!isKnown(ours)) {
    if (ours.reason === 'no-capacity')
      report(row, `a density of ${printed.value} % for ${sum}`, 'without places there is none');
    return;
  }
  if (lowOf(ours) <= highestOf(figure, printed) + NOISE && highOf(ours) >= lowOf(printed) - NOISE) return;
  const what = `density ${printed.value} % contradicts ${sum} (${ours.value.toFixed(2)} %) beyond its rounding`;
  report(row, what, 'correct the figure that was misread');
}

/**
 * The most a printed density may stand for. The ministry rounds; the press also cuts digits off (113.98 % printed as
 * "113.9 %"), so a relayed number may stand for up to one whole step more.
 */
function highestOf({ grade }: Figure, printed: Known): number {
  const rounds = grade === 'official' || grade === 'official-copied';
  return rounds ? highOf(printed) : highOf(printed) + (highOf(printed) - lowOf(printed)) / 2;
}

const textOf = ({ quantity }: Figure): string => (isKnown(quantity) ? String(quantity.value) : quantity.reason);

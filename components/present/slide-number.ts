import type { DeckMove } from './deck-keys';

/** The slide an address names, `#3`: undefined for another fragment; beyond the last, the last. */
export function numberInHash(hash: string, count: number): number | undefined {
  if (!/^#\d{1,4}$/.test(hash)) return undefined;
  return Math.min(count, Math.max(1, Number(hash.slice(1))));
}

/** The first slide needs no fragment: defaults are not written. */
export const hashOf = (number: number): string => (number === 1 ? '' : `#${number}`);

/** The slide a move leads to; the deck does not begin again after its end. */
export function moved(from: number, move: DeckMove, count: number): number {
  switch (move) {
    case 'next':
      return Math.min(count, from + 1);
    case 'previous':
      return Math.max(1, from - 1);
    case 'first':
      return 1;
    case 'last':
      return count;
  }
}

import { isoDate } from '#lib/domain/iso-date';
import type { Operand } from '#lib/domain/own-ratio';
import { absent, exact } from '#lib/domain/quantity';

/** For tests: a count of the ministry's at a date. */
export const published = <N extends number>(value: N, date = '2026-07-01'): Operand<N> => ({
  quantity: exact(value),
  whose: 'published',
  origin: { publisher: 'Ministère de la Justice', readIn: '', date: isoDate(date), badge: 'official', isSum: false },
});

/** For tests: a count of the reader's. */
export const own = <N extends number>(value: N): Operand<N> => ({
  quantity: exact(value),
  whose: 'own',
  origin: undefined,
});

/** For tests: no count at all. */
export const nothing = { quantity: absent('not-published'), whose: 'published', origin: undefined } as const;

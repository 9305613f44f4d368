import type { Grade } from '#lib/domain/source';

/**
 * How a point is drawn, by its grade: `official` filled (read at the ministry or in a faithful copy of its table), `derived`
 * square and dashed (our own sum), `relayed` hollow (the ministry's figure read elsewhere), `stated` hollow square (someone
 * else's own count).
 */
export const POINT_STYLES = ['official', 'derived', 'relayed', 'stated'] as const;
export type PointStyle = (typeof POINT_STYLES)[number];

/** How a figure of this grade is drawn: see `PointStyle`. */
export function styleOf(grade: Grade): PointStyle {
  switch (grade) {
    case 'official':
    case 'official-copied':
      return 'official';
    case 'derived':
      return 'derived';
    case 'official-relayed':
      return 'relayed';
    case 'audited':
    case 'stated':
      return 'stated';
  }
}

const RANK: Readonly<Record<PointStyle, number>> = { official: 0, derived: 1, relayed: 2, stated: 3 };
/** A ratio is drawn like the weaker of its two inputs. */
export const weakerStyle = (one: PointStyle, other: PointStyle): PointStyle => (RANK[one] >= RANK[other] ? one : other);

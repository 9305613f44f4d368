import { describe, expect, it } from 'vitest';
import { isoDate } from '#lib/domain/iso-date';
import type { ChartedPoint } from './charted-point';
import { heldForPlaces } from './held-for-places';

const point = (value: number, text = String(value)): ChartedPoint => ({
  date: isoDate('2026-07-01'),
  x: 20635,
  value,
  style: 'official',
  text,
  origin: '',
  href: '',
});

describe('people held for places', () => {
  it('are singular below two in French, at one in English', () => {
    expect(heldForPlaces('X', { held: point(0), places: point(1) }, 'fr')).toBe(
      'X\u00a0: 0 personne détenue pour 1 place au 1er\u00a0juillet 2026',
    );
    expect(heldForPlaces('X', { held: point(0), places: point(1) }, 'en')).toBe(
      'X: 0 people held for 1 place on 1\u00a0July 2026',
    );
    expect(heldForPlaces('X', { held: point(1), places: point(2) }, 'en')).toMatch(/^X: 1 person held for 2 places /);
  });

  it('keep the words of the count', () => {
    expect(heldForPlaces('X', { held: point(12, 'at least 12'), places: point(9) }, 'en')).toMatch(
      /^X: at least 12 people held for 9 places /,
    );
  });
});

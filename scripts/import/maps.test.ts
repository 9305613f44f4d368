import { describe, expect, it } from 'vitest';
import { sharedLines, simplified } from './maps-outline';
import { mainlandAt } from './maps-projection';

describe('the projection of the mainland', () => {
  // Points and frame units as the raw table of coordinates pairs them.
  it.each([
    { lat: 48.729018, lon: -0.010275, x: 388.5, y: 129.6 },
    { lat: 50.101831, lon: 2.864649, x: 476.0, y: 69.2 },
    { lat: 42.128797, lon: 9.509584, x: 716.0, y: 430.7 },
    { lat: 43.709055, lon: 4.636787, x: 537.1, y: 367.9 },
  ])('places $lat° N, $lon° E where the ready frame does', ({ lat, lon, x, y }) => {
    const [ourX, ourY] = mainlandAt(lat, lon);
    expect(Math.abs(ourX - x)).toBeLessThan(0.06);
    expect(Math.abs(ourY - y)).toBeLessThan(0.06);
  });
});

describe('outlines', () => {
  const left = 'M0,0L10,0L10,10L0,10Z';
  const right = 'M10,0L20,0L20,10L10,10Z';

  it('have a border between two areas once, apart from the coast', () => {
    const { coast, borders } = sharedLines([left, right]);
    expect(borders).toEqual([['10,0', '10,10']]);
    expect(coast.flat()).not.toContainEqual('10,5');
    expect(coast).toHaveLength(2);
  });

  it('keep every corner of a lone island, closed', () => {
    const { coast, borders } = sharedLines([left]);
    expect(borders).toEqual([]);
    expect(new Set(coast[0])).toEqual(new Set(['0,0', '10,0', '10,10', '0,10']));
    expect(coast[0]?.[0]).toBe(coast[0]?.at(-1));
  });

  it('lose points that stand on the line within the tolerance, never their ends', () => {
    const line = [
      [0, 0],
      [5, 0.3],
      [10, 0],
      [10, 10],
    ] as const;
    expect(simplified(line, 0.5)).toEqual([
      [0, 0],
      [10, 0],
      [10, 10],
    ]);
    expect(simplified(line, 0.1)).toEqual(line);
  });

  it('of a closed line stay closed', () => {
    const ring = [
      [0, 0],
      [4, 0],
      [4, 4],
      [0, 4],
      [0, 0],
    ] as const;
    expect(simplified(ring, 1)).toEqual(ring);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SubjectId } from '#lib/domain/subject';
import { FRAME_NAMES } from './frame';
import { dotRadius, type MapDot, mapDots, nearestDot, smallestHeld } from './map-dots';
import { mapFrames } from './map-layout';
import type { PrisonMap } from './map-plane';
import { positionIn } from './map-position';

const edges = (left: number, top: number, [right, bottom]: readonly [number, number]) => ({ left, top, right, bottom });
const named = (id: string) => ({ fr: id, en: id });
const point = (id: string, area: string, [x, y]: readonly [number, number]) => ({
  establishment: id as SubjectId,
  area,
  x,
  y,
  note: '',
});

const MAP: PrisonMap = {
  areas: [
    { id: 'metropole', kind: 'plane', name: named('metropole'), edges: edges(200, 0, [700, 460]) },
    { id: 'wallis-et-futuna', kind: 'plane', name: named('Wallis-et-Futuna'), edges: edges(0, 0, [40, 40]) },
    { id: 'ile-de-france', kind: 'region', name: named('Île-de-France'), edges: edges(430, 100, [500, 160]) },
    { id: 'bretagne', kind: 'region', name: named('Bretagne'), edges: edges(230, 110, [350, 190]) },
  ],
  outlines: [],
  points: [
    point('cp-fresnes', 'metropole', [460, 130]),
    point('ma-meaux', 'metropole', [480, 120]),
    point('ma-brest', 'metropole', [250, 130]),
    point('cp-mata-utu', 'wallis-et-futuna', [18, 21]),
  ],
};
const at = (id: string, name: (typeof FRAME_NAMES)[number]) => {
  const found = MAP.points.find(({ establishment }) => establishment === id);
  return found && positionIn(mapFrames(MAP, 'fr')[name], found);
};

describe.each(FRAME_NAMES)('the %s frame', (name) => {
  const frame = mapFrames(MAP, 'fr')[name];
  const placeOf = (id: string) => frame.places.find((place) => place.id === id);
  const isIn = ([x, y]: readonly [number, number], box: typeof frame.elsewhere) =>
    x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;

  it('has every place inside itself', () => {
    for (const { box } of frame.places) {
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(frame.width);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.y + box.height).toBeLessThanOrEqual(frame.height);
    }
  });

  it('draws each area to one scale both ways', () => {
    for (const { box, view } of frame.places) expect(view.width / box.width).toBeCloseTo(view.height / box.height, 9);
  });

  it('puts a crowded prison into the inset, another on the mainland, and one overseas into its own', () => {
    expect(isIn(at('cp-fresnes', name) ?? [0, 0], placeOf('ile-de-france')?.box ?? frame.elsewhere)).toBe(true);
    expect(isIn(at('ma-brest', name) ?? [0, 0], placeOf('metropole')?.box ?? frame.elsewhere)).toBe(true);
    expect(isIn(at('cp-mata-utu', name) ?? [0, 0], placeOf('wallis-et-futuna')?.box ?? frame.elsewhere)).toBe(true);
  });

  it('leaves no dot where the inset takes over', () => {
    for (const { establishment } of MAP.points)
      expect(isIn(at(establishment, name) ?? [-1, -1], frame.elsewhere)).toBe(false);
  });

  it('shows the crowded region larger than the mainland does', () => {
    const scale = (id: string) => (placeOf(id)?.box.width ?? 0) / (placeOf(id)?.view.width ?? 1);
    expect(scale('ile-de-france')).toBeGreaterThan(2 * scale('metropole'));
  });

  it('leads to regions and territories', () => {
    expect(frame.targets.map(({ id, isOverseas }) => `${id} ${isOverseas}`)).toEqual([
      'wallis-et-futuna true',
      'ile-de-france false',
      'bretagne false',
    ]);
  });
});

describe('dots', () => {
  const people = fc.integer({ min: 0, max: 6000 });

  it('have areas as the numbers of people, from where they can be seen', () => {
    fc.assert(
      fc.property(fc.constantFrom(...FRAME_NAMES), people, people, (name, a, b) => {
        const [small, large] = [smallestHeld(name) + a, smallestHeld(name) + b];
        const areas = (dotRadius(small, name) / dotRadius(large, name)) ** 2;
        if (small > smallestHeld(name) + 5 && large > smallestHeld(name) + 5)
          expect(areas).toBeCloseTo(small / large, 6);
      }),
    );
  });

  it('of unknown people are the smallest, never none', () => {
    expect(dotRadius(undefined, 'wide')).toBe(dotRadius(0, 'wide'));
    expect(dotRadius(0, 'wide')).toBeGreaterThan(3);
  });

  it('are those of the prisons shown, marked by their band, the largest first', () => {
    const dots = mapDots({
      shown: ['a', 'b', 'c', 'unplaced'],
      numbers: new Map([
        ['a', { held: 300, band: 'from120' }],
        ['b', { held: 900, band: 'from200' }],
      ]),
      positions: { a: [0, 0], b: [1, 1], c: [2, 2], d: [3, 3] },
      name: 'wide',
    });
    expect(dots.map(({ id, mark }) => `${id} ${mark}`)).toEqual(['b from200', 'a from120', 'c none']);
  });

  const dot = (id: string, x: number): MapDot => ({ id, at: [x, 0], radius: 4, mark: 'none' });

  it('are picked by the nearest middle within reach', () => {
    const dots = [dot('far', 30), dot('near', 12)];
    expect(nearestDot(dots, [0, 0], 24)?.id).toBe('near');
    expect(nearestDot(dots, [0, 0], 11)).toBeUndefined();
    expect(nearestDot([], [0, 0], 24)).toBeUndefined();
  });
});

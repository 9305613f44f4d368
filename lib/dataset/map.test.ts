import { describe, expect, test } from 'vitest';
import { FRAME_NAMES } from '#lib/charts/frame';
import { mapData } from '#lib/charts/map-dots';
import { runsOf } from '#lib/charts/runs';
import { dayNumber } from '#lib/charts/scale';
import { LANGS } from '#lib/i18n/bilingual';
import { establishmentList, prisonEntries } from './establishment-list';
import { dataset } from './load-dataset';
import { outlineSprite } from './map-sprite';
import { densitiesOf, sparklineSprite } from './sparkline-sprite';

const data = dataset();

describe('the map', () => {
  test.each(LANGS)('has one point in each frame for each prison of the lists, closed ones too (%s)', (lang) => {
    const { frames, positions } = mapData(data.map, lang);
    const ids = prisonEntries(data).map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(186);
    for (const name of FRAME_NAMES) {
      expect(Object.keys(positions[name]).toSorted()).toEqual(ids.toSorted());
      for (const [x, y] of Object.values(positions[name])) {
        expect(x > 0 && x < frames[name].width).toBe(true);
        expect(y > 0 && y < frames[name].height).toBe(true);
      }
    }
  });

  test('has an outline for each place of its frames', () => {
    const sprite = outlineSprite(data.map);
    const { frames } = mapData(data.map, 'fr');
    for (const { plane } of frames.wide.places) expect(sprite).toContain(`<g id="${plane}"`);
  });

  test('draws overseas prisons in the inset of their territory', () => {
    const areaOf = (id: string) => data.map.points.find(({ establishment }) => establishment === id)?.area;
    expect(areaOf('cp-mata-utu')).toBe('wallis-et-futuna');
    expect(areaOf('cp-st-pierre-et-miquelon')).toBe('saint-pierre-et-miquelon');
    expect(areaOf('ma-basse-terre')).toBe('guadeloupe');
    expect(areaOf('cp-borgo')).toBe('metropole');
  });
});

describe('the file of sparklines', () => {
  const sprite = sparklineSprite(data, undefined);

  test('has a drawing for each prison, and a mark for each date', () => {
    for (const { id } of prisonEntries(data)) expect(sprite).toContain(`<symbol id="${id}"`);
    for (const date of data.datesOf('establishment')) expect(sprite).toContain(`<symbol id="at-${date}"`);
  });

  test('of a type of wing has those prisons that have one', () => {
    const wings = sparklineSprite(data, 'mc');
    expect(wings).toContain('<symbol id="cp-vendin-le-vieil"');
    expect(wings).not.toContain('<symbol id="cp-fleury-merogis"');
  });

  test('draws as many pieces as there are runs of counts, or more where the line is crossed: no gap is bridged', () => {
    for (const { id } of establishmentList(data)?.prisons ?? []) {
      const points = densitiesOf(data, id).map(({ date, density }) => ({
        date,
        x: dayNumber(date),
        value: density,
        style: 'official' as const,
      }));
      const [, symbol = ''] = new RegExp(`<symbol id="${id}"[^>]*>(.*?)</symbol>`).exec(sprite) ?? [];
      const drawn = [...symbol.matchAll(/d="([^"]*)"/g)]
        .map(([, path = '']) => path)
        .filter((path) => !path.startsWith('M-1,'));
      const pieces = drawn.join('').split('M').length - 1;
      expect(pieces, id).toBeGreaterThanOrEqual(runsOf(points).length);
    }
  });

  test('leaves out a density whose wings are not all counted', () => {
    // Lannemezan: one wing withheld in July 2026.
    expect(densitiesOf(data, 'cp-lannemezan' as never).some(({ date }) => date === '2026-07-01')).toBe(false);
  });

  test('draws nothing of a prison without places: Vendin-le-Vieil ends before August 2025', () => {
    const last = densitiesOf(data, 'cp-vendin-le-vieil' as never).at(-1);
    expect(last !== undefined && last.date < '2025-08-01').toBe(true);
  });
});

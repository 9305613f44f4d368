import fc from 'fast-check';
import { expect, it } from 'vitest';
import { absent, exact } from '#lib/domain/quantity';
import { percent } from '#lib/domain/units';
import { ownDensitySpec } from './own-density';

const bar = (density: number, isOwn = false) => ({ label: 'x', density: exact(percent(density)), isOwn });

it('bars start at zero on one scale, break at the line, and stay in the drawing with it', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 3 }), (densities) => {
      const { line, bars } = ownDensitySpec(
        densities.map((density) => bar(density)),
        'fr',
      );
      for (const [index, { within, above }] of bars.entries()) {
        const density = densities[index] as number;
        expect(within).toBeLessThanOrEqual(line);
        expect(line + above).toBeLessThanOrEqual(100);
        if (density <= 100) expect(above).toBe(0);
        expect((within + above) * 100).toBeCloseTo(density * line, -1 - Math.ceil(Math.log10(density + 100)));
      }
    }),
  );
});

it('a density that is not there has no bar', () => {
  const without = { label: 'x', density: absent('no-capacity'), isOwn: false };
  expect(ownDensitySpec([without, bar(150, true)], 'en').bars).toMatchObject([{ value: '150.0%', isOwn: true }]);
  expect(ownDensitySpec([without], 'en').bars).toEqual([]);
});

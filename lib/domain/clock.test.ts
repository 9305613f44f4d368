import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clock, type DensityAt } from '#lib/domain/clock';
import { addMonths, isoDate } from '#lib/domain/iso-date';
import { absent, bounded, exact } from '#lib/domain/quantity';
import { percent } from '#lib/domain/units';

const START = isoDate('2025-01-01');
const T = percent(150);
/** One observation a month; `undefined` is a suppressed cell. */
const monthly = (...values: readonly (number | undefined)[]): DensityAt[] =>
  values.map((value, month) => ({
    date: addMonths(START, month),
    density: value === undefined ? absent('suppressed') : exact(percent(value)),
  }));

const observations = fc.array(fc.oneof(fc.nat(300), fc.constant(undefined))).map((values) => monthly(...values));

describe('threshold clock: laws', () => {
  test('suppressed dates neither break nor lengthen a run: without them nothing but their list changes', () => {
    fc.assert(
      fc.property(observations, (given) => {
        const without = given.filter(({ density }) => density.kind !== 'absent');
        expect({ ...clock(given, T), skipped: [] }).toEqual(clock(without, T));
        expect(clock(given, T).skipped).toHaveLength(given.length - without.length);
      }),
    );
  });

  test('the order of the input does not matter', () => {
    fc.assert(
      fc.property(
        observations.chain((given) =>
          fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length })),
        ),
        ([given, shuffled]) => {
          expect(clock(shuffled, T)).toEqual(clock(given, T));
        },
      ),
    );
  });

  test('the current run is no longer than the longest, nor that than the dates observed', () => {
    fc.assert(
      fc.property(observations, (given) => {
        const { current, longest, observed } = clock(given, T);
        expect(current?.length ?? 0).toBeLessThanOrEqual(longest?.length ?? 0);
        expect(longest?.length ?? 0).toBeLessThanOrEqual(observed);
      }),
    );
  });
});

describe('threshold clock', () => {
  test('it counts the dates at or above the threshold up to the latest, and names the first', () => {
    expect(clock(monthly(140, 150, 160, 151), T)).toEqual({
      threshold: 150,
      current: { length: 3, from: '2025-02-01', until: '2025-04-01' },
      longest: { length: 3, from: '2025-02-01', until: '2025-04-01' },
      observed: 4,
      latest: '2025-04-01',
      skipped: [],
    });
  });

  test('a date below the threshold ends the run; the longest one is kept', () => {
    const { current, longest, latest } = clock(monthly(160, 160, 149.9, 160, 149), T);
    expect(current).toBeUndefined();
    expect(longest).toEqual({ length: 2, from: '2025-01-01', until: '2025-02-01' });
    expect(latest).toBe('2025-05-01');
  });

  test('of two runs as long the latest is kept', () => {
    expect(clock(monthly(160, 140, 160), T).longest).toEqual({ length: 1, from: '2025-03-01', until: '2025-03-01' });
  });

  test('a suppressed date within a run is skipped and counted with its reason', () => {
    const result = clock(monthly(160, undefined, 170), T);
    expect(result.current).toEqual({ length: 2, from: '2025-01-01', until: '2025-03-01' });
    expect(result.skipped).toEqual([{ date: '2025-02-01', reason: 'suppressed' }]);
  });

  test('after the last density a suppressed date is not the latest', () => {
    expect(clock(monthly(160, undefined), T)).toMatchObject({ latest: '2025-01-01', current: { length: 1 } });
  });

  test('a bounded density counts by its nominal', () => {
    const vague = [{ date: START, density: bounded(percent(149.95), percent(150), percent(150.05)) }];
    expect(clock(vague, T).current?.length).toBe(1);
  });

  test('without a date nothing runs', () => {
    expect(clock([], T)).toEqual({
      threshold: 150,
      current: undefined,
      longest: undefined,
      observed: 0,
      latest: undefined,
      skipped: [],
    });
  });
});

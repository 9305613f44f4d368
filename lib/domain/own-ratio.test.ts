import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { density } from './density';
import { assumedDay, type Operand, type Operands, ownRatio } from './own-ratio';
import { bounded, exact, isKnown } from './quantity';
import { nothing, own, published } from './sample-operand';
import { load, staffingRate } from './staffing';
import { surplus } from './surplus';
import { type People, type Places, people, places } from './units';

const count = fc.integer({ min: 0, max: 200_000 });
const operand = <N extends number>(unit: (amount: number) => N): fc.Arbitrary<Operand<N>> =>
  fc.oneof(
    count.map((value) => own(unit(value))),
    fc.tuple(count, fc.constantFrom('2026-07-01', '2022-03-02')).map(([value, date]) => published(unit(value), date)),
    fc.constant(nothing),
  );
const operands: fc.Arbitrary<Operands> = fc.record({
  held: operand<People>(people),
  places: operand<Places>(places),
  officers: operand<People>(people),
  posts: operand<People>(people),
});

describe('the ratios of a reader’s counts', () => {
  it('are those of the domain, whosever the counts', () => {
    fc.assert(
      fc.property(operands, (given) => {
        const ratio = ownRatio(given);
        const { held, officers, posts } = given;
        expect(ratio.density).toEqual(density(held.quantity, given.places.quantity));
        expect(ratio.surplus).toEqual(surplus(held.quantity, given.places.quantity));
        expect(ratio.staffingRate).toEqual(staffingRate(officers.quantity, posts.quantity));
        if (ratio.isOfOneDay) expect(ratio.load).toEqual(load(ratio.density, ratio.staffingRate));
      }),
    );
  });

  it('give no load where published counts are of two days', () => {
    fc.assert(
      fc.property(operands, (given) => {
        const ratio = ownRatio(given);
        const days = new Set(Object.values(given).flatMap(({ origin }) => origin?.date ?? []));
        if (days.size > 1) expect(isKnown(ratio.load)).toBe(false);
        expect(ratio.isOfOneDay).toBe(days.size <= 1);
      }),
    );
  });

  it('work out DESIGN’s example: 170 people for 100 places, 8 officers for 10 posts, × 2.125', () => {
    const ratio = ownRatio({
      held: own(people(170)),
      places: published(places(100)),
      officers: own(people(8)),
      posts: own(people(10)),
    });
    expect(ratio).toEqual({
      density: exact(170),
      surplus: exact(70),
      staffingRate: exact(80),
      load: exact(2.125),
      isOfOneDay: true,
    });
  });

  it('keep the bounds of a published count beside an exact one of the reader’s', () => {
    const atLeast = { ...published(people(96)), quantity: bounded(people(96), people(96), people(Infinity)) };
    const ratio = ownRatio({ held: atLeast, places: own(places(100)), officers: nothing, posts: nothing });
    expect(ratio.density).toEqual({ kind: 'bounded', low: 96, value: 96, high: Number.POSITIVE_INFINITY });
  });
});

describe('the day a reader’s counts are taken to be of', () => {
  const none = { officers: nothing, posts: nothing };
  const dayOf = (given: Operands) => assumedDay(given, ownRatio(given));

  it('is none where nothing rests on them', () => {
    expect(dayOf({ held: published(people(9)), places: published(places(5)), ...none })).toEqual({ kind: 'none' });
    expect(
      dayOf({ held: published(people(9)), places: published(places(5)), officers: own(people(1)), posts: nothing }),
    ).toEqual({ kind: 'none' });
  });

  it('is that of the published counts beside them, and of no other', () => {
    expect(
      dayOf({
        held: own(people(9)),
        places: published(places(5)),
        officers: published(people(8), '2022-03-02'),
        posts: published(people(10), '2022-03-02'),
      }),
    ).toEqual({ kind: 'published', days: ['2026-07-01'] });
  });

  it('is their own where they stand alone', () => {
    expect(dayOf({ held: own(people(9)), places: own(places(5)), ...none })).toEqual({ kind: 'own' });
  });
});

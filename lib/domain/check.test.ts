import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { QUALIFIERS } from '#lib/domain/qualifier';
import { bounded, exact, highOf, lowOf } from '#lib/domain/quantity';
import { check, counted, said } from '#lib/domain/sample-claim';
import { GRADES } from '#lib/domain/source';

const ownFigure = counted(77_500, { source: 'article' });

describe('claim check: laws', () => {
  test('it never differs when the claim’s bounds hold any independent figure of the same key', () => {
    const figures = fc.array(
      fc.record({
        quantity: fc.oneof(
          fc.nat(200).map(exact),
          fc.nat(200).map((low) => bounded(low, low + 5, low + 50)),
        ),
        source: fc.constantFrom('article', 'rewrite', 'ministry', 'unknown'),
        grade: fc.constantFrom(...GRADES),
      }),
    );
    fc.assert(
      fc.property(fc.nat(200), fc.constantFrom(...QUALIFIERS), figures, (value, qualifier, given) => {
        const claim = said(`${value}`, qualifier);
        const there = given.map((one) => counted(0, one));
        const { verdict } = check(claim, ...there);
        const known = claim.quantity.kind === 'absent' ? exact(0) : claim.quantity;
        const held = there.some(
          ({ quantity, source, grade }) =>
            (source === 'ministry' || source === 'unknown') &&
            quantity.kind !== 'absent' &&
            (grade !== 'derived' || quantity.kind === 'exact' || highOf(quantity) <= highOf(known)) &&
            lowOf(known) <= quantity.value &&
            quantity.value <= highOf(known),
        );
        if (held) expect(['confirmed', 'close']).toContain(verdict);
      }),
    );
  });

  test('the article itself and its rewrites never confirm it, nor contradict it', () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.constantFrom('article', 'rewrite'), (value, source) => {
        expect(check(said('77500'), counted(value, { source })).verdict).toBe('same-source');
      }),
    );
  });
});

describe('confirmed', () => {
  test('nearly 77,500 people held: the ministry counted 77,450', () => {
    const best = counted(77_450, { grade: 'official-relayed' });
    expect(check(said('77500', 'nearly'), ownFigure, best)).toEqual({
      verdict: 'confirmed',
      against: best,
      butMisses: undefined,
    });
  });

  test('fewer than 62,000 places: the ministry counted 61,570', () => {
    const best = counted(61_570, { measure: 'places' });
    expect(check(said('62000', 'fewerThan', { measure: 'places' }), best).verdict).toBe('confirmed');
  });

  test('a density over wings is held against the sums over wings', () => {
    const parts = [
      counted(150, { definition: 'wings' }),
      counted(100, { measure: 'places', definition: 'wings' }),
      counted(170),
      counted(100, { measure: 'places' }),
    ];
    const claim = said('150.0', 'rounded', { measure: 'density', definition: 'wings' });
    expect(check(claim, ...parts).verdict).toBe('confirmed');
  });

  test('the bounds of the claim are closed', () => {
    expect(check(said('77500', 'nearly'), counted(77_400)).verdict).toBe('confirmed');
    expect(check(said('77500', 'nearly'), counted(77_500)).verdict).toBe('confirmed');
  });

  test('a density is held against people held and places when none is published', () => {
    const parts = [counted(77_450), counted(61_570, { measure: 'places' })];
    expect(check(said('125.8', 'rounded', { measure: 'density' }), ...parts)).toMatchObject({
      verdict: 'confirmed',
      against: { measure: 'density', qualifier: 'derived' },
    });
  });

  test('a density we compute lies where it prints as well: 123.52, printed 123.5, is 123', () => {
    const parts = [counted(76_258), counted(61_737, { measure: 'places' })];
    const whole = said('123', 'rounded', { measure: 'density' });
    expect(check(whole, ...parts).verdict).toBe('confirmed');
    expect(check(said('123.52', 'rounded', { measure: 'density' }), ...parts).verdict).toBe('confirmed');
    expect(check(whole, counted(76_320), counted(61_737, { measure: 'places' })).verdict).toBe('close');
    expect(check(whole, counted(123.52, { measure: 'density' })).verdict).toBe('close');
  });

  test('a lesser independent figure confirms, and the better one it misses is named', () => {
    const ministry = counted(90_000);
    const press = counted(77_500, { grade: 'stated', source: 'other' });
    expect(check(said('77500'), ministry, press)).toEqual({
      verdict: 'confirmed',
      against: press,
      butMisses: ministry,
    });
  });

  test('what is only "more than" the number is not missed by it', () => {
    const senate = counted(135, { measure: 'density', quantity: bounded(135, 135, 136), source: 'ministry' });
    const newspaper = counted(135.8, { measure: 'density', source: 'newspaper', grade: 'stated' });
    const outcome = check(said('135.8', 'rounded', { measure: 'density' }), senate, newspaper);
    expect(outcome).toMatchObject({ verdict: 'confirmed', against: newspaper });
    expect(outcome).toHaveProperty('butMisses', undefined);
  });

  test('a number a reader has heard may be confirmed by any source', () => {
    expect(check(said('77500', 'exact', { article: undefined }), ownFigure).verdict).toBe('confirmed');
  });
});

describe('true to the letter', () => {
  const letter = (value: number) => ({ verdict: 'not-checkable', against: counted(value), toTheLetter: true });

  test('a bound that is far exceeded is not called wrong, nor taken for another measure', () => {
    const other = counted(25_500, { measure: 'registered' });
    expect(check(said('25000', 'moreThan'), counted(27_301), other)).toEqual(letter(27_301));
    expect(check(said('25000', 'atLeast'), counted(27_301))).toEqual(letter(27_301));
    expect(check(said('25000', 'fewerThan'), counted(20_000))).toEqual(letter(20_000));
  });

  test('just beyond it is close, on its other side it differs, and "nearly" is no bound', () => {
    expect(check(said('25000', 'moreThan'), counted(26_500)).verdict).toBe('close');
    expect(check(said('25000', 'moreThan'), counted(20_000)).verdict).toBe('differs');
    expect(check(said('25000', 'nearly'), counted(20_000)).verdict).toBe('differs');
  });
});

describe('close', () => {
  test.each([
    ['82912', 'exact', 82_921],
    ['77500', 'nearly', 77_501],
    ['77500', 'nearly', 77_301],
    ['77500', 'moreThan', 77_401],
    ['77500', 'about', 77_699],
    ['77500', 'rounded', 77_649],
  ] as const)('%s, %s, is close to %i', (text, qualifier, value) => {
    expect(check(said(text, qualifier), counted(value)).verdict).toBe('close');
  });

  test.each([
    ['82912', 'exact', 83_012],
    ['77500', 'nearly', 77_300],
    ['77500', 'nearly', 77_600],
    ['77500', 'moreThan', 77_400],
    ['77500', 'about', 77_700],
    ['77500', 'rounded', 77_650],
  ] as const)('%s, %s, is a whole step or more from %i', (text, qualifier, value) => {
    expect(check(said(text, qualifier), counted(value)).verdict).toBe('differs');
  });

  test('the step of a claim is that of its written decimals, trailing zeros included', () => {
    const density = (value: number) => counted(value, { measure: 'density' });
    expect(check(said('125.0', 'rounded', { measure: 'density' }), density(125.1)).verdict).toBe('close');
    expect(check(said('125.0', 'rounded', { measure: 'density' }), density(125.4)).verdict).toBe('differs');
    expect(check(said('125', 'rounded', { measure: 'density' }), density(126.4)).verdict).toBe('close');
  });

  test('the best figure decides, before a lesser one that would confirm', () => {
    const ministry = counted(82_921);
    const press = counted(82_912, { grade: 'stated', source: 'other' });
    expect(check(said('82912'), press, ministry)).toEqual({ verdict: 'close', against: ministry });
  });

  test('nothing is close to a computed number, which nobody writes', () => {
    expect(check({ ...said('1'), quantity: exact(1 / 3) }, counted(0.34)).verdict).toBe('differs');
  });

  test('a claim without an upper bound has the step of its number', () => {
    const claim = { ...said('77500', 'atLeast'), quantity: bounded(77_500, 77_500, Number.POSITIVE_INFINITY) };
    expect(check(claim, counted(77_401)).verdict).toBe('close');
    expect(check(claim, counted(77_400)).verdict).toBe('differs');
  });
});

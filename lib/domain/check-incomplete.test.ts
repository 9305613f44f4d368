import { describe, expect, test } from 'vitest';
import { bounded, exact, type Quantity } from '#lib/domain/quantity';
import { check, counted, said } from '#lib/domain/sample-claim';
import { subjectId } from '#lib/domain/sample-figure';

const OPEN = Number.POSITIVE_INFINITY;
const lacking = { added: [], missing: [{ subject: subjectId('cp-x.ma'), reason: 'suppressed' as const }] };

/** "At least so many": our own sum without a suppressed wing. */
const atLeast = (value: number, given: Parameters<typeof counted>[1] = {}) =>
  counted(value, {
    quantity: bounded(value, value, OPEN),
    qualifier: 'derived',
    grade: 'derived',
    derivation: lacking,
    ...given,
  });

describe('an incomplete sum of ours', () => {
  test.each(['738', '737', '500', '900'])('"at least 738" neither confirms nor contradicts %s', (text) => {
    const sum = atLeast(738);
    expect(check(said(text), sum)).toEqual({ verdict: 'not-checkable', against: sum });
    expect(check(said(text, 'rounded'), sum).verdict).toBe('not-checkable');
  });

  test('it does not shield a claim from an official count that ranks before it', () => {
    const official = counted(600);
    expect(check(said('900'), official, atLeast(590))).toEqual({ verdict: 'differs', against: official });
    expect(check(said('600'), official, atLeast(590)).verdict).toBe('confirmed');
  });

  test('it decides where the claim’s bounds hold all that it may be', () => {
    const sum = atLeast(738, { quantity: bounded(738, 738, 742) });
    expect(check(said('740', 'about'), sum).verdict).toBe('confirmed');
    expect(check(said('741', 'about'), atLeast(738)).verdict).toBe('not-checkable');
  });

  test('"at least 738" confirms "more than 700", and nothing above or far below', () => {
    expect(check(said('700', 'moreThan'), atLeast(738)).verdict).toBe('confirmed');
    expect(check(said('740', 'moreThan'), atLeast(738)).verdict).toBe('not-checkable');
    expect(check(said('600', 'moreThan'), atLeast(738)).verdict).toBe('not-checkable');
  });

  test('it neither brackets nor matches under another definition', () => {
    const around = [atLeast(730, { date: '2024-03-01' }), atLeast(750, { date: '2024-05-01' })];
    expect(check(said('740', 'exact', { article: undefined }), ...around).verdict).toBe('not-checkable');
    const norm = atLeast(738, { measure: 'places', definition: 'norm' });
    expect(check(said('738', 'exact', { measure: 'places', article: undefined }), norm).verdict).toBe('not-checkable');
  });

  test('it neither confirms a year nor counts among its twelve months', () => {
    const months = Array.from({ length: 12 }, (_, month) =>
      atLeast(738, { date: `2024-${String(month + 1).padStart(2, '0')}-01` }),
    );
    expect(check(said('738', 'exact', { datedBy: 'year' }), ...months).verdict).toBe('not-checkable');
    expect(check(said('500', 'exact', { datedBy: 'year' }), ...months).verdict).toBe('not-checkable');
  });

  test('beside it a whole count still confirms', () => {
    const press = counted(745, { grade: 'stated' });
    expect(check(said('745'), atLeast(738), press)).toMatchObject({ verdict: 'confirmed', against: press });
  });

  test('where it reaches the claim, no lesser bounded figure differs', () => {
    const press = counted(0, { grade: 'stated', qualifier: 'nearly', quantity: bounded(700, 800, 800) });
    expect(check(said('850'), atLeast(738), press).verdict).toBe('not-checkable');
    expect(check(said('500'), atLeast(738), press).verdict).toBe('differs');
  });

  const density = (held: Quantity, given: Parameters<typeof counted>[1] = {}) => [
    counted(153, { quantity: held, ...given }),
    counted(100, { measure: 'places' }),
  ];

  test('a density made of one is no better', () => {
    const claim = said('153.0', 'rounded', { measure: 'density' });
    const parts = density(exact(153));
    expect(check(claim, ...parts).verdict).toBe('confirmed');
    expect(check(claim, atLeast(153), ...parts.slice(1)).verdict).toBe('not-checkable');
    expect(check(claim, ...parts.slice(0, 1), atLeast(100, { measure: 'places' })).verdict).toBe('not-checkable');
  });

  test('nor is one whose part is a bounded sum read from a file, that names no missing unit', () => {
    const parts = density(bounded(153, 153, OPEN), { qualifier: 'derived', grade: 'derived' });
    expect(check(said('153.0', 'rounded', { measure: 'density' }), ...parts).verdict).toBe('not-checkable');
  });

  test('a density of a press figure that is only rounded decides as before', () => {
    const parts = density(bounded(152, 153, 154), { qualifier: 'rounded', grade: 'stated' });
    expect(check(said('153.0', 'rounded', { measure: 'density' }), ...parts).verdict).toBe('confirmed');
  });
});

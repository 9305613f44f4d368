import { describe, expect, test } from 'vitest';
import { addMonths, isoDate } from '#lib/domain/iso-date';
import { absent, bounded } from '#lib/domain/quantity';
import { check, counted, said } from '#lib/domain/sample-claim';
import { suppressedFigure } from '#lib/domain/sample-figure';

describe('same source and not checkable', () => {
  test('only this article gives the figure', () => {
    expect(check(said('170', 'rounded', { measure: 'density', subject: 'paris-prison-unnamed' }))).toEqual({
      verdict: 'same-source',
      against: undefined,
    });
  });

  test('a number that only a reader has heard is not checkable', () => {
    expect(check(said('640', 'exact', { article: undefined }))).toEqual({
      verdict: 'not-checkable',
      against: undefined,
    });
  });

  test('a figure that its publisher withholds is not checkable, and is shown', () => {
    const secret = suppressedFigure({ date: '2024-04-01', subject: 'cp-x' });
    expect(check(said('640'), secret)).toEqual({ verdict: 'not-checkable', against: secret });
  });

  test('a cell kept secret is answered by nothing: no other measure, no neighbours', () => {
    const secret = suppressedFigure({ date: '2024-04-01', subject: 'cp-x' });
    const held = { verdict: 'not-checkable', against: secret };
    expect(check(said('3'), secret, counted(3, { measure: 'places', definition: 'norm' }))).toEqual(held);
    expect(check(said('3'), secret, counted(3, { measure: 'womenDetained' }))).toEqual(held);
    expect(check(said('3'), secret, counted(2, { date: '2024-03-01' }), counted(4, { date: '2024-05-01' }))).toEqual(
      held,
    );
  });

  test('a claim without a value is not checkable', () => {
    expect(check({ ...said('1'), quantity: absent('not-published') }, counted(1)).verdict).toBe('not-checkable');
  });

  test('a figure too vague to contradict the claim decides nothing', () => {
    const vague = counted(500, { quantity: bounded(500, 500, Number.POSITIVE_INFINITY), qualifier: 'atLeast' });
    expect(check(said('640'), vague)).toEqual({ verdict: 'not-checkable', against: vague });
    expect(check(said('340'), vague)).toEqual({ verdict: 'differs', against: vague });
    const about = counted(500, { quantity: bounded(400, 500, 600), qualifier: 'about' });
    expect(check(said('600'), about).verdict).toBe('not-checkable');
    expect(check(said('400'), about).verdict).toBe('not-checkable');
    const wide = counted(800, { quantity: bounded(650, 800, 900) });
    expect(check(said('600', 'about'), wide).verdict).toBe('not-checkable');
  });
});

describe('claims dated by month or year', () => {
  test('a month is held against its 1st', () => {
    expect(check(said('600', 'exact', { date: '2024-04-17', datedBy: 'month' }), counted(600)).verdict).toBe(
      'confirmed',
    );
    expect(check(said('600', 'exact', { date: '2024-04-17' }), counted(600)).verdict).toBe('same-source');
  });

  const months = Array.from({ length: 12 }, (_, month) =>
    counted(500 + 10 * month, { date: addMonths(isoDate('2024-01-01'), month) }),
  );
  const inYear = (text: string) => said(text, 'exact', { date: '2024-06-30', datedBy: 'year' });

  test('a year is confirmed for the month that matches', () => {
    expect(check(inYear('580'), ...months)).toMatchObject({ verdict: 'confirmed', against: { date: '2024-09-01' } });
    expect(check(inYear('580'), counted(580, { date: '2025-01-01' })).verdict).toBe('same-source');
  });

  test('else close to one, else another definition', () => {
    expect(check(inYear('493'), ...months)).toMatchObject({ verdict: 'differs' });
    expect(check(said('610', 'exact', { date: '2024-06-30', datedBy: 'year' }), counted(605))).toMatchObject({
      verdict: 'close',
    });
    expect(check(inYear('900'), ...months, counted(900, { measure: 'registered', date: '2024-03-01' }))).toMatchObject({
      verdict: 'other-definition',
      against: { date: '2024-03-01' },
    });
  });

  test('it differs only when all twelve months are known, and the nearest is shown', () => {
    expect(check(inYear('900'), ...months)).toEqual({ verdict: 'differs', against: months[11] });
    expect(check(inYear('300'), ...months)).toEqual({ verdict: 'differs', against: months[0] });
    expect(check(inYear('900'), ...months.slice(1))).toEqual({ verdict: 'not-checkable', against: months[11] });
  });

  test('nor when one of them is too vague', () => {
    const vague = counted(500, { date: '2024-01-01', quantity: bounded(500, 500, Number.POSITIVE_INFINITY) });
    expect(check(inYear('900'), vague, ...months.slice(1)).verdict).toBe('not-checkable');
  });

  test('a year with nothing but withheld figures is not checkable', () => {
    const secret = suppressedFigure({ date: '2024-09-01', subject: 'cp-x' });
    expect(check(inYear('900'), secret)).toEqual({ verdict: 'not-checkable', against: secret });
  });
});

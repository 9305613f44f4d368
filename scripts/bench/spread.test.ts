import { expect, test } from 'vitest';
import { alternating, ratiosOf, spreadOf } from './spread';

test('a spread is the middle value between the extremes, whatever the order', () => {
  expect(spreadOf([3, 1, 2])).toEqual({ median: 2, low: 1, high: 3 });
  expect(spreadOf([4, 1, 2, 3])).toEqual({ median: 2.5, low: 1, high: 4 });
});

test('nothing measured is an error, never zero', () => {
  expect(() => spreadOf([])).toThrow('nothing was measured');
});

test('ratios are taken pair by pair, so that a slow minute slows both sides', () => {
  expect(ratiosOf([10, 40], [5, 20])).toEqual({ median: 2, low: 2, high: 2 });
});

test('measurements alternate', async () => {
  const order: string[] = [];
  const note = (name: string) => () => Promise.resolve(order.push(name));
  await alternating(2, note('a'), note('b'));
  expect(order).toEqual(['a', 'b', 'a', 'b']);
});

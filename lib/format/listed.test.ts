import { expect, test } from 'vitest';
import { absent, bounded, exact } from '#lib/domain/quantity';
import { listedChange, listedCount, listedDensity } from './listed';

const OPEN = Number.POSITIVE_INFINITY;

test('a sum that lacks a wing says "at least", whatever bound it has above', () => {
  expect(listedCount(exact(1_234), 'en')).toBe('1,234');
  expect(listedCount(bounded(1_234, 1_234, 1_300), 'en')).toBe('at least 1,234');
  expect(listedCount(bounded(1_234, 1_234, OPEN), 'fr')).toBe('au moins 1\u202f234');
});

test('a density says between what it lies, and words where it could be anything', () => {
  expect(listedDensity(exact(136.44), 'en')).toBe('136.4%');
  expect(listedDensity(bounded(110.02, 120, 127.21), 'en')).toBe('110.0–127.3%');
  expect(listedDensity(bounded(136.44, 136.44, OPEN), 'en')).toBe('at least 136.4%');
  expect(listedDensity(bounded(0, 136.44, OPEN), 'en')).toBe('incomplete count');
});

test('zero is a number; what is absent says why', () => {
  expect(listedCount(exact(0), 'fr')).toBe('0');
  expect(listedDensity(absent('no-capacity'), 'fr')).toBe('aucune place publiée');
  expect(listedCount(absent('suppressed'), 'fr')).toBe('secret statistique (NC)');
  expect(listedChange(exact(0), 'en')).toBe('0');
  expect(listedChange(exact(12), 'en')).toBe('+12');
  expect(listedChange(absent('suppressed'), 'en')).toBe('not comparable');
});

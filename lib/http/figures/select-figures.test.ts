import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sampleDataset } from '#lib/dataset/sample-dataset';
import { parseQuery } from '#lib/http/query-string';
import { figuresQuery } from './figures-query';
import { selectFigures } from './select-figures';

const data = sampleDataset();

function asked(text: string) {
  const outcome = parseQuery(new URLSearchParams(text), figuresQuery);
  if (outcome.kind === 'problem') throw new Error(outcome.detail);
  return selectFigures(data, outcome.query);
}
const all = (text: string) => {
  const found = asked(text);
  return found.slice(0, found.length);
};

describe('the figures asked for', () => {
  test('without a filter are all figures of the dataset, as it counts them', () => {
    expect(asked('').length).toBe(data.release.figures);
    expect(all('')).toEqual([...data.figures()]);
  });

  test('any part of the list is the same part of the whole', () => {
    const whole = all('');
    fc.assert(
      fc.property(fc.nat(whole.length + 2), fc.nat(whole.length + 2), (from, more) => {
        expect(asked('').slice(from, from + more)).toEqual(whole.slice(from, from + more));
      }),
    );
  });

  test.each([
    ['subject=fr', ({ subject }: { subject: string }) => subject === 'fr'],
    ['measure=places', ({ measure }: { measure: string }) => measure === 'places'],
    ['source=sample-rewrite', ({ source }: { source: string }) => source === 'sample-rewrite'],
    ['date=2024-04-01', ({ date }: { date: string }) => date === '2024-04-01'],
    ['from=2025-01-01&to=2025-12-31', ({ date }: { date: string }) => date.startsWith('2025')],
    ['chosen=false', ({ chosen }: { chosen: boolean }) => !chosen],
  ])('%s keeps exactly what fits', (query, fits) => {
    const expected = [...data.figures()].filter(fits);
    expect(expected.length).toBeGreaterThan(0);
    expect(all(query)).toEqual(expected);
  });
});

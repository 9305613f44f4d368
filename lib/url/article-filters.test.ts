import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ARTICLE_FILTERS, readArticleChoices, writeArticleChoices } from './article-filters';

const OPTIONS = {
  kind: ['article', 'report'],
  year: ['2024', '2025'],
  subject: ['fr', 'cp-fresnes'],
  verdict: ['confirmed', 'differs'],
};
const choicesOf = fc.record(
  Object.fromEntries(ARTICLE_FILTERS.map((name) => [name, fc.constantFrom(...OPTIONS[name])])),
  { requiredKeys: [] },
);

describe('the address of the list of articles', () => {
  it('reads back what it wrote', () => {
    fc.assert(
      fc.property(choicesOf, (choices) => {
        const written = new URLSearchParams(writeArticleChoices(new URLSearchParams(), choices));
        expect(readArticleChoices(written, OPTIONS)).toEqual({ choices, problems: [] });
      }),
    );
  });

  it.each([
    ['a value that is not offered', 'verdict=perfect', 'perfect'],
    ['a value written twice', 'year=2024&year=2025', '2024, 2025'],
  ])('names and ignores %s', (_, query, value) => {
    const { choices, problems } = readArticleChoices(new URLSearchParams(query), OPTIONS);
    expect(choices).toEqual({});
    expect(problems.map((problem) => problem.value)).toEqual([value]);
  });

  it('asks for nothing when a form sends empty values', () => {
    expect(readArticleChoices(new URLSearchParams('kind=&year='), OPTIONS)).toEqual({ choices: {}, problems: [] });
  });

  it('leaves other parameters alone', () => {
    expect(writeArticleChoices(new URLSearchParams('x=1&year=2024'), {})).toBe('?x=1');
  });
});

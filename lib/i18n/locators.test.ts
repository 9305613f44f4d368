import { describe, expect, it } from 'vitest';
import { locatorWords } from './locators';

describe('where in an article', () => {
  it.each([
    ['paragraph 13', 'paragraphe 13'],
    ['headline and paragraph 3', 'titre et paragraphe 3'],
    ['list item 1', 'point 1'],
    ['lead', 'chapeau'],
  ])('%s is %s on a French page', (locator, french) => {
    expect(locatorWords(locator, 'fr')).toBe(french);
    expect(locatorWords(locator, 'en')).toBe(locator);
  });

  it('leaves an article its own words', () => {
    expect(locatorWords('As of last month…', 'fr')).toBeUndefined();
    expect(locatorWords('section Lack of beds', 'fr')).toBeUndefined();
  });
});

import type { Lang } from './bilingual';

/** The words the dataset names a place of an article by, and their French. */
const FRENCH: Readonly<Record<string, string>> = {
  headline: 'titre',
  lead: 'chapeau',
  paragraph: 'paragraphe',
  'list item': 'point',
  and: 'et',
};
const OURS = /^(?:headline|lead|paragraph|list item|and|\d+|[ ,])+$/;
const WORD = /headline|lead|paragraph|list item|and/g;

/** A place named in our own words, `paragraph 3`, in the page's language; undefined where the article's own words stand. */
export function locatorWords(locator: string, lang: Lang): string | undefined {
  if (!OURS.test(locator)) return undefined;
  return lang === 'en' ? locator : locator.replace(WORD, (word) => FRENCH[word] ?? word);
}

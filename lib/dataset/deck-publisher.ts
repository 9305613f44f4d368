import type { Article } from '#lib/domain/article';
import { articlesText } from '#lib/i18n/articles';
import type { Telling } from './deck-draft';

/** Who published an article, and where it was read. */
export const publisherOf = ({ publisher, readIn }: Article, { lang }: Pick<Telling, 'lang'>): string =>
  readIn === '' ? publisher : articlesText[lang].readIn(publisher, readIn);

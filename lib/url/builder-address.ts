import type { Lang } from '#lib/i18n/bilingual';
import { pagePath } from './page-path';

/** The page where decks are found and put together. */
export const BUILDER = '/present';

export type BuilderAddress = {
  /** The prison picked at the top of the page; empty for none. */
  readonly of?: string;
  /** Whose slides are offered: the country, a prison, a directorate or an article; empty for the prison picked, else the country. */
  readonly from?: string;
  /** The slides chosen, in their order. */
  readonly slides?: readonly string[];
  /** The reader's own title; empty for ours. */
  readonly title?: string;
};

/** `/fr/present?of=cp-fresnes&slides=…&title=…`: what is empty is not written. */
export function builderPath({ of = '', from = '', slides = [], title = '' }: BuilderAddress, lang: Lang): string {
  const said = Object.entries({ of, from, slides: slides.join(','), title }).filter(([, value]) => value !== '');
  const query = new URLSearchParams(said).toString();
  return pagePath(lang, query === '' ? BUILDER : `${BUILDER}?${query}`);
}

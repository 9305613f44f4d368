import type { Lang } from '#lib/i18n/bilingual';
import { pagePath } from './page-path';

/** The page where decks are found and put together. */
export const BUILDER = '/present';
/** On that page: the list of prisons, which its searches read, and the part where a deck is put together. */
export const PRISONS_ID = 'present-prisons';
export const COMPOSER_ID = 'own';
/** Whose slides are offered when nobody else's are asked for. */
export const COUNTRY = 'fr';

export type BuilderAddress = {
  /** The prison picked at the top of the page; empty for none. */
  readonly of?: string | undefined;
  /** Whose slides are offered: the country, a prison, a directorate or an article; empty for the prison picked, else the country. */
  readonly from?: string | undefined;
  /** The slides chosen, in their order. */
  readonly slides?: readonly string[];
  /** The reader's own title; empty for ours. */
  readonly title?: string | undefined;
};

/** `/fr/present?of=cp-fresnes&slides=…&title=…`: what is empty is not written. */
export function builderPath({ of = '', from = '', slides = [], title = '' }: BuilderAddress, lang: Lang): string {
  const said = Object.entries({ of, from, slides: slides.join(','), title }).filter(([, value]) => value !== '');
  const query = new URLSearchParams(said).toString();
  return pagePath(lang, query === '' ? BUILDER : `${BUILDER}?${query}`);
}

/** The slides that can be added of the country, a prison, a directorate or an article, as JSON. */
export const offeredPath = (from: string, lang: Lang): string =>
  pagePath(lang, `${BUILDER}/slides/${encodeURIComponent(from)}`);

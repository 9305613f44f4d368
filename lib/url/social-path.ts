import type { SocialShape } from '#lib/export/social/picture-layout';
import type { Lang } from '#lib/i18n/bilingual';

/** `wide` 1200 × 630 for link previews, `square` 1200 × 1200 for feeds. */
export const isSocialShape = (text: string): text is SocialShape => text === 'wide' || text === 'square';

/** The picture of a chart: `/social/fr/wide/chart-national.png`. */
export const chartImagePath = (chart: string, lang: Lang, shape: SocialShape): string =>
  `/social/${lang}/${shape}/chart-${encodeURIComponent(chart)}.png`;

/** The picture of a page, by its path without the language: `/social/fr/wide/page-establishments~cp-fresnes.png`, `page-.png` the overview. */
export const pageImagePath = (page: string, lang: Lang, shape: SocialShape): string =>
  `/social/${lang}/${shape}/page-${page.slice(1).split('/').map(encodeURIComponent).join('~')}.png`;

import type { ChartLinks } from '#lib/charts/chart-links';
import type { Lang } from '#lib/i18n/bilingual';
import { articlePath, claimAnchor } from './article-path';
import { figurePath } from './figure-path';
import { pagePath, sourcePath } from './page-path';

/** Where the numbers of a chart lead on this site. */
export const chartLinks = (lang: Lang): ChartLinks => ({
  lang,
  figure: (key) => figurePath(key, lang),
  source: (source) => sourcePath(source, lang),
  article: (article, claim) => articlePath(article, lang) + (claim === undefined ? '' : `#${claimAnchor(claim)}`),
  wings: (date) => `/api/v1/ratios?kind=wing&date=${date}&sort=-density&limit=1000`,
  sources: pagePath(lang, '/sources'),
});

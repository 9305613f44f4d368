import type { ChartLinks } from '#lib/charts/chart-links';
import type { Lang } from '#lib/i18n/bilingual';

/** For tests: links that name what they lead to. */
export const sampleLinks = (lang: Lang): ChartLinks => ({
  lang,
  figure: ({ subject, measure, date }) => `#${subject}-${measure}-${date}`,
  source: (source) => `#${source}`,
  article: (article) => `#${article}`,
  wings: (date) => `#wings-${date}`,
  sources: '#sources',
});

import { ClaimCard } from '#components/articles/claim-card';
import { chartAddress } from '#lib/charts/chart-url';
import type { ChartSpec } from '#lib/charts/spec';
import { claimChartId } from '#lib/dataset/article-charts';
import { chartClaims } from '#lib/dataset/chart-claims';
import { foundingArticles } from '#lib/dataset/founding-articles';
import { fullName } from '#lib/dataset/full-name';
import { traceFigure } from '#lib/dataset/trace-figure';
import type { Claim } from '#lib/domain/article';
import { articlesText } from '#lib/i18n/articles';
import { chartLinks } from '#lib/url/chart-links';
import type { SectionProps } from './section-props';

type Props = SectionProps & { readonly charts: readonly ChartSpec[] };

/** Each claim beside what was counted, with the way to the charts that ring it: these lead back here. */
export function Claims({ data, of: { article, claims }, lang, charts }: Props) {
  const text = articlesText[lang];
  const links = chartLinks(lang);
  const isFounding = foundingArticles(data).includes(article);
  const chartsOf = (claim: Claim) => [
    ...charts
      .filter(({ id }) => claim.inSeries !== false && id === claimChartId(article, claim))
      .map(({ id }) => ({ name: text.onChart, href: `#chart-${id}` })),
    ...(isFounding && chartClaims([{ ...article, claims: [claim] }], links).length > 0
      ? [{ name: text.onNational, href: chartAddress('national', lang) }]
      : []),
  ];
  return claims.map(({ claim, check }) => (
    <ClaimCard
      key={`${claim.subject} ${claim.measure} ${claim.definition} ${claim.date} ${claim.locator}`}
      {...{ article, claim, check, lang, charts: chartsOf(claim) }}
      isTraced={(key) => traceFigure(data, key) !== undefined}
      sourceOf={(id) => data.sources.get(id)}
      nameOf={(id) => fullName(data, id, lang)}
    />
  ));
}

import '#app/styles/articles.css';
import '#app/styles/cite.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { SITE_ORIGIN } from '#app/site-origin';
import { JsonLd } from '#components/layout/json-ld';
import { Shell } from '#components/layout/shell';
import { articleCharts } from '#lib/dataset/article-charts';
import { articlePage } from '#lib/dataset/article-page';
import { editionOf } from '#lib/dataset/edition';
import { dataset } from '#lib/dataset/load-dataset';
import type { SourceId } from '#lib/domain/source';
import { partialDate } from '#lib/format/date';
import { count } from '#lib/format/number';
import { articlesText } from '#lib/i18n/articles';
import { isLang } from '#lib/i18n/bilingual';
import { articleMarkup } from '#lib/url/article-markup';
import { chartLinks } from '#lib/url/chart-links';
import { pageMetadata } from '#lib/url/page-metadata';
import { ArticleBody } from './_article/article-body';

export const dynamicParams = false;
export const generateStaticParams = () => [...dataset().articles.keys()].map((id) => ({ id: String(id) }));

type Props = { readonly params: Promise<{ readonly lang: string; readonly id: string }> };

async function load({ params }: Props) {
  const { lang, id } = await params;
  const data = dataset();
  const article = data.articles.get(id as SourceId);
  if (!isLang(lang) || article === undefined) notFound();
  return { data, of: articlePage(data, article), lang, path: `/articles/${id}` };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { data, of, lang, path } = await load(props);
  const { title, publisher, published, claims } = of.article;
  const text = articlesText[lang];
  return pageMetadata(lang, {
    path,
    hasChart: articleCharts({ data, article: of.article, links: chartLinks(lang) }).length > 0,
    title: text.metaTitle(title, publisher),
    description: text.metaDescription(publisher, partialDate(published, lang), count(claims.length, lang)),
  });
}

export default async function Page(props: Props) {
  const { data, of, lang, path } = await load(props);
  return (
    <Shell lang={lang} path={path} edition={editionOf(data)}>
      <JsonLd data={articleMarkup(of.article, lang, SITE_ORIGIN)} />
      <ArticleBody data={data} of={of} lang={lang} />
    </Shell>
  );
}

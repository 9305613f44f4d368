import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { SourceArticle } from '#components/figures/source-article';
import { Shell } from '#components/layout/shell';
import { editionOf } from '#lib/dataset/edition';
import { dataset } from '#lib/dataset/load-dataset';
import { oneWith } from '#lib/domain/independence';
import type { SourceId } from '#lib/domain/source';
import { count } from '#lib/format/number';
import { isLang } from '#lib/i18n/bilingual';
import { sourcesText } from '#lib/i18n/sources';
import { articlePath } from '#lib/url/article-path';
import { pageMetadata } from '#lib/url/page-metadata';

export const dynamicParams = false;
export const generateStaticParams = () => [...dataset().sources.keys()].map((id) => ({ id }));

type Props = { readonly params: Promise<{ lang: string; id: string }> };

async function load({ params }: Props) {
  const { lang, id } = await params;
  const source = dataset().sources.get(id as SourceId);
  if (!isLang(lang) || !source) notFound();
  return { lang, source, figures: dataset().figuresFrom(source.id) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { lang, source, figures } = await load(props);
  const text = sourcesText[lang];
  const description = text.pageDescription(source.title, count(figures.length, lang));
  return pageMetadata(lang, { path: `/sources/${source.id}`, title: text.pageTitle(source.publisher), description });
}

export default async function Page(props: Props) {
  const { lang, source, figures } = await load(props);
  const { subjects, sources, articles } = dataset();
  const names = { subject: subjects, source: sources };
  const article = articles.has(source.id) ? articlePath(source.id, lang) : undefined;
  const kin = oneWith(source.id, sources);
  return (
    <Shell lang={lang} path={`/sources/${source.id}`} edition={editionOf(dataset())}>
      <SourceArticle source={source} figures={figures} kin={kin} article={article} lang={lang} names={names} />
    </Shell>
  );
}

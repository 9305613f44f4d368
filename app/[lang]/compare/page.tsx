import '#app/styles/prison.css';
import '#app/styles/directorates.css';
import '#app/styles/compare.css';
import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import type { SearchParams } from '#app/page-search';
import { Shell } from '#components/layout/shell';
import { nameAmong } from '#lib/dataset/compare-subjects';
import { editionOf } from '#lib/dataset/edition';
import { dataset } from '#lib/dataset/load-dataset';
import { list } from '#lib/format/words';
import { isLang } from '#lib/i18n/bilingual';
import { compareText } from '#lib/i18n/compare';
import { comparePath } from '#lib/url/compare';
import { pageMetadata } from '#lib/url/page-metadata';
import { CompareArticle } from './_compare/compare-article';
import { compareRequest } from './_compare/compare-request';

/** Made at each request and kept by caches: there are more choices than pages worth storing (docs/decisions/0054). */
export const dynamic = 'force-dynamic';

type Props = { readonly params: Promise<{ readonly lang: string }>; readonly searchParams: Promise<SearchParams> };

async function load({ params, searchParams }: Props) {
  const { lang } = await params;
  if (!isLang(lang)) notFound();
  return { lang, data: dataset(), of: compareRequest(dataset(), await searchParams) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { lang, of } = await load(props);
  const text = compareText[lang];
  const names = of.lines.map(({ subject }) => nameAmong(subject, of.lines, lang));
  const title = names.length === 0 ? text.title : text.metaTitle(list(names, lang));
  const about = pageMetadata(lang, { path: '/compare', title, description: text.description });
  return names.length === 0 ? about : { ...about, robots: { index: false } };
}

export default async function Page(props: Props) {
  const { lang, data, of } = await load(props);
  if (of.added !== undefined) redirect(comparePath(of.added, lang));
  const path = comparePath(of.ids, lang).slice(`/${lang}`.length);
  return (
    <Shell lang={lang} path={path} edition={editionOf(data)}>
      <CompareArticle data={data} of={of} lang={lang} />
    </Shell>
  );
}

import type { Metadata } from 'next';
import { type LangParams, pageLang } from '#app/page-lang';
import { ReleasesArticle } from '#components/figures/releases-article';
import { Shell } from '#components/layout/shell';
import { editionOf } from '#lib/dataset/edition';
import { dataset } from '#lib/dataset/load-dataset';
import { releasesText } from '#lib/i18n/releases';
import { pageMetadata } from '#lib/url/page-metadata';

export const dynamicParams = false;

const PATH = '/releases';

export async function generateMetadata(props: LangParams): Promise<Metadata> {
  const lang = await pageLang(props);
  const { title, description } = releasesText[lang];
  return pageMetadata(lang, { path: PATH, title, description });
}

export default async function Page(props: LangParams) {
  const lang = await pageLang(props);
  const { release, corrections } = dataset();
  const edition = editionOf(dataset());
  return (
    <Shell lang={lang} path={PATH} edition={edition}>
      <ReleasesArticle lang={lang} release={release} ministryDate={edition.ministryDate} corrections={corrections} />
    </Shell>
  );
}

import type { Metadata } from 'next';
import { type LangParams, pageLang } from '#app/page-lang';
import { SITE_ORIGIN } from '#app/site-origin';
import { DataArticle } from '#components/figures/data-article';
import { Shell } from '#components/layout/shell';
import { editionOf } from '#lib/dataset/edition';
import { dataset } from '#lib/dataset/load-dataset';
import { dataPageText } from '#lib/i18n/data-page';
import { pageMetadata } from '#lib/url/page-metadata';

export const dynamicParams = false;

const PATH = '/data';

export async function generateMetadata(props: LangParams): Promise<Metadata> {
  const lang = await pageLang(props);
  const { title, description } = dataPageText[lang];
  return pageMetadata(lang, { path: PATH, title, description });
}

export default async function Page(props: LangParams) {
  const lang = await pageLang(props);
  const data = dataset();
  return (
    <Shell lang={lang} path={PATH} edition={editionOf(data)}>
      <DataArticle lang={lang} release={data.release} origin={SITE_ORIGIN} />
    </Shell>
  );
}

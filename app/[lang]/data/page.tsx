import '#app/styles/cite.css';
import type { Metadata } from 'next';
import { type LangParams, pageLang } from '#app/page-lang';
import { SITE_ORIGIN } from '#app/site-origin';
import { DataArticle } from '#components/figures/data-article';
import { JsonLd } from '#components/layout/json-ld';
import { Shell } from '#components/layout/shell';
import { datasetFacts } from '#lib/dataset/dataset-facts';
import { editionOf } from '#lib/dataset/edition';
import { dataset } from '#lib/dataset/load-dataset';
import { releaseCitation } from '#lib/export/cited-pages';
import { dataPageText } from '#lib/i18n/data-page';
import { datasetMarkup } from '#lib/url/dataset-markup';
import { pageMetadata } from '#lib/url/page-metadata';
import { pagePath } from '#lib/url/page-path';

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
  const { id, date } = data.release;
  const url = SITE_ORIGIN + pagePath(lang, PATH);
  const citation = releaseCitation({ lang, url, date, release: id });
  return (
    <Shell lang={lang} path={PATH} edition={editionOf(data)}>
      <JsonLd data={datasetMarkup({ lang, origin: SITE_ORIGIN, release: data.release, ...datasetFacts(data) })} />
      <DataArticle lang={lang} release={data.release} origin={SITE_ORIGIN} citation={citation} />
    </Shell>
  );
}

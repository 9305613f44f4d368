import '#app/styles/overview.css';
import '#app/styles/staffing.css';
import type { Metadata } from 'next';
import { type LangParams, pageLang } from '#app/page-lang';
import { Shell } from '#components/layout/shell';
import { editionOf } from '#lib/dataset/edition';
import { dataset } from '#lib/dataset/load-dataset';
import { staffingText } from '#lib/i18n/staffing';
import { pageMetadata } from '#lib/url/page-metadata';
import { StaffingArticle } from './_staffing/staffing-article';

export const dynamicParams = false;

const PATH = '/staffing';

export async function generateMetadata(props: LangParams): Promise<Metadata> {
  const lang = await pageLang(props);
  const { title, description } = staffingText[lang];
  return pageMetadata(lang, { path: PATH, title, description, hasChart: true });
}

export default async function Page(props: LangParams) {
  const lang = await pageLang(props);
  const data = dataset();
  return (
    <Shell lang={lang} path={PATH} edition={editionOf(data)}>
      <StaffingArticle data={data} lang={lang} />
    </Shell>
  );
}

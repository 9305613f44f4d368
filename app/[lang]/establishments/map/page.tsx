import '#app/styles/map.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Kept } from '#components/charts/kept';
import { Shell } from '#components/layout/shell';
import { editionOf } from '#lib/dataset/edition';
import { establishmentList } from '#lib/dataset/establishment-list';
import { dataset } from '#lib/dataset/load-dataset';
import { longDate } from '#lib/format/date';
import { count } from '#lib/format/number';
import { isLang } from '#lib/i18n/bilingual';
import { mapText } from '#lib/i18n/map';
import { pageMetadata } from '#lib/url/page-metadata';
import { PrisonMapArticle } from './_map/prison-map-article';

type PageProps = { readonly params: Promise<{ readonly lang: string }> };
const PATH = '/establishments/map';

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { lang } = await params;
  const list = establishmentList(dataset());
  if (!isLang(lang) || list === undefined) return {};
  const { title, metaDescription } = mapText[lang];
  const description = metaDescription(count(list.prisons.length, lang), longDate(list.date, lang));
  return pageMetadata(lang, { path: PATH, title, description });
}

export default async function Page({ params }: PageProps) {
  const { lang } = await params;
  const data = dataset();
  const list = establishmentList(data);
  if (!isLang(lang) || list === undefined) notFound();
  return (
    <Shell lang={lang} path={PATH} edition={editionOf(data)}>
      <Kept name={`prison map ${lang}`}>
        <PrisonMapArticle data={data} list={list} lang={lang} />
      </Kept>
    </Shell>
  );
}

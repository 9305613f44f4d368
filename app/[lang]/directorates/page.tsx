import '#app/styles/overview.css';
import '#app/styles/prison.css';
import '#app/styles/directorates.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Kept } from '#components/charts/kept';
import { Shell } from '#components/layout/shell';
import { directorateList } from '#lib/dataset/directorate-list';
import { editionOf } from '#lib/dataset/edition';
import { dataset } from '#lib/dataset/load-dataset';
import { longDate } from '#lib/format/date';
import { isLang } from '#lib/i18n/bilingual';
import { directoratesText } from '#lib/i18n/directorates';
import { pageMetadata } from '#lib/url/page-metadata';
import { AllDirectorates } from './_list/all-directorates';

/** Other languages are no address of ours. */
export const dynamicParams = false;

type Props = { readonly params: Promise<{ readonly lang: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang } = await params;
  const [first] = directorateList(dataset());
  if (!isLang(lang) || first === undefined) return {};
  const { title, listDescription } = directoratesText[lang];
  return pageMetadata(lang, { path: '/directorates', title, description: listDescription(longDate(first.date, lang)) });
}

export default async function Page({ params }: Props) {
  const { lang } = await params;
  const data = dataset();
  const list = directorateList(data);
  if (!isLang(lang) || list.length === 0) notFound();
  return (
    <Shell lang={lang} path="/directorates" edition={editionOf(data)}>
      <Kept name={`directorates ${lang}`}>
        <AllDirectorates list={list} lang={lang} sources={data.sources} />
      </Kept>
    </Shell>
  );
}

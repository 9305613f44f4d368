import '#app/styles/overview.css';
import '#app/styles/prison.css';
import '#app/styles/directorates.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Kept } from '#components/charts/kept';
import { Shell } from '#components/layout/shell';
import { editionOf } from '#lib/dataset/edition';
import { dataset } from '#lib/dataset/load-dataset';
import { latestDate } from '#lib/dataset/ratios';
import { wingTypePage, wingTypesOf } from '#lib/dataset/wing-type-page';
import { longDate } from '#lib/format/date';
import { isLang } from '#lib/i18n/bilingual';
import { wingTypeText } from '#lib/i18n/wing-types';
import { pageMetadata } from '#lib/url/page-metadata';
import { AllTypes } from './_list/all-types';

/** Other languages are no address of ours. */
export const dynamicParams = false;

type Props = { readonly params: Promise<{ readonly lang: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang } = await params;
  const date = latestDate(dataset(), 'wing');
  if (!isLang(lang) || date === undefined) return {};
  const { title, listDescription } = wingTypeText[lang];
  return pageMetadata(lang, { path: '/wing-types', title, description: listDescription(longDate(date, lang)) });
}

export default async function Page({ params }: Props) {
  const { lang } = await params;
  const data = dataset();
  const date = latestDate(data, 'wing');
  if (!isLang(lang) || date === undefined) notFound();
  const pages = wingTypesOf(data).flatMap((type) => wingTypePage(data, type) ?? []);
  return (
    <Shell lang={lang} path="/wing-types" edition={editionOf(data)}>
      <Kept name={`wing-types ${lang}`}>
        <AllTypes pages={pages} date={date} lang={lang} />
      </Kept>
    </Shell>
  );
}

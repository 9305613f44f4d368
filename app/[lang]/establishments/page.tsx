import '#app/styles/establishments.css';
import '#app/styles/establishment-dates.css';
import '#app/styles/establishment-rows.css';
import '#app/styles/establishment-cards.css';
import '#app/styles/map.css';
import '#app/styles/map-live.css';
import '#app/styles/multiples.css';
import '#app/styles/sparkline.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Kept } from '#components/charts/kept';
import { ListControls } from '#components/establishments/list-controls';
import { Shell } from '#components/layout/shell';
import { editionOf } from '#lib/dataset/edition';
import { establishmentList, servedOf } from '#lib/dataset/establishment-list';
import { dataset } from '#lib/dataset/load-dataset';
import { longDate } from '#lib/format/date';
import { count } from '#lib/format/number';
import { isLang } from '#lib/i18n/bilingual';
import { establishmentsText } from '#lib/i18n/establishments';
import { pageMetadata } from '#lib/url/page-metadata';
import { choicesOf } from './_list/choices';
import { ListNotes } from './_list/list-notes';
import { ListTable } from './_list/list-table';

/** Other languages are no address of ours. */
export const dynamicParams = false;

type PageProps = { readonly params: Promise<{ readonly lang: string }> };

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { lang } = await params;
  const list = establishmentList(dataset());
  if (!isLang(lang) || list === undefined) return {};
  const { title, description } = establishmentsText[lang];
  const about = description(count(list.prisons.length, lang), longDate(list.date, lang));
  return pageMetadata(lang, { path: '/establishments', title, description: about });
}

export default async function Page({ params }: PageProps) {
  const { lang } = await params;
  const data = dataset();
  const list = establishmentList(data);
  if (!isLang(lang) || list === undefined) notFound();
  const dates = data.datesOf('establishment');
  const served = servedOf(list);
  return (
    <Shell lang={lang} path="/establishments" edition={editionOf(data)}>
      <ListControls {...{ lang, dates, served }} release={data.release.id} {...choicesOf(data, lang)} />
      <Kept name={`establishments ${lang}`}>
        <ListTable list={list} lang={lang} />
      </Kept>
      <ListNotes {...{ list, lang, dates }} sources={data.sources} />
    </Shell>
  );
}

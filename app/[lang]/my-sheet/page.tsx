import '#app/styles/my-sheet.css';
import '#app/styles/calculator.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Kept } from '#components/charts/kept';
import { Shell } from '#components/layout/shell';
import { AskedScript } from '#components/my-sheet/asked-script';
import { PrisonLinks } from '#components/my-sheet/prison-links';
import { SheetFinder } from '#components/my-sheet/sheet-finder';
import { editionOf } from '#lib/dataset/edition';
import { establishmentList } from '#lib/dataset/establishment-list';
import { dataset } from '#lib/dataset/load-dataset';
import { isLang } from '#lib/i18n/bilingual';
import { mySheetText } from '#lib/i18n/my-sheet';
import { LONGEST_QUERY } from '#lib/url/establishment-filters';
import { pageMetadata } from '#lib/url/page-metadata';

/** Other languages are no address of ours. */
export const dynamicParams = false;

type PageProps = { readonly params: Promise<{ readonly lang: string }> };

const PATH = '/my-sheet';

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { lang } = await params;
  if (!isLang(lang)) return {};
  const { title, description } = mySheetText[lang];
  return pageMetadata(lang, { path: PATH, title, description });
}

export default async function Page({ params }: PageProps) {
  const { lang } = await params;
  const data = dataset();
  const list = establishmentList(data);
  if (!isLang(lang) || list === undefined) notFound();
  const { title, lead } = mySheetText[lang];
  return (
    <Shell lang={lang} path={PATH} edition={editionOf(data)}>
      <header className="my-sheet-head">
        <h1>{title}</h1>
        <p className="measure mt-3">{lead}</p>
      </header>
      <AskedScript />
      <SheetFinder lang={lang} longest={LONGEST_QUERY} />
      <Kept name={`my-sheet ${lang}`}>
        <PrisonLinks prisons={list.prisons} lang={lang} />
      </Kept>
    </Shell>
  );
}

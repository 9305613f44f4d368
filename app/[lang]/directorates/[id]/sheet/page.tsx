import '#app/styles/sheet.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { sheetMetadata } from '#app/sheet-metadata';
import { SITE_ORIGIN } from '#app/site-origin';
import { SheetPage } from '#components/sheet/sheet-page';
import { directorateNamed, directorates } from '#lib/dataset/directorate-directory';
import { directoratePage } from '#lib/dataset/directorate-page';
import { editionOf } from '#lib/dataset/edition';
import { dataset } from '#lib/dataset/load-dataset';
import { directorateSheet } from '#lib/dataset/sheet-directorate';
import { isLang } from '#lib/i18n/bilingual';
import { directoratePath } from '#lib/url/directorate-path';
import { sheetPath } from '#lib/url/sheet-path';

/** Every directorate has its sheet, written by the build. */
export const dynamicParams = false;
export const generateStaticParams = () => directorates(dataset()).map(({ id }) => ({ id: String(id) }));

type Props = { readonly params: Promise<{ readonly lang: string; readonly id: string }> };

async function load({ params }: Props) {
  const { lang, id } = await params;
  const data = dataset();
  const directorate = directorateNamed(data, id);
  const of = directorate && directoratePage(data, directorate);
  if (!isLang(lang) || of === undefined) notFound();
  const page = directoratePath(of.directorate.id, lang);
  const sheet = directorateSheet(data, of, { lang, page, address: SITE_ORIGIN + page });
  return { data, sheet, path: sheetPath(page).slice(`/${lang}`.length) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { sheet, path } = await load(props);
  return sheetMetadata(sheet, path);
}

export default async function Page(props: Props) {
  const { data, sheet, path } = await load(props);
  return <SheetPage sheet={sheet} path={path} edition={editionOf(data)} />;
}

import '#app/styles/sheet.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { sheetMetadata } from '#app/sheet-metadata';
import { SITE_ORIGIN } from '#app/site-origin';
import { SheetPage } from '#components/sheet/sheet-page';
import { editionOf } from '#lib/dataset/edition';
import { dataset } from '#lib/dataset/load-dataset';
import { prisonNamed, prisons } from '#lib/dataset/prison-directory';
import { prisonPage } from '#lib/dataset/prison-page';
import { prisonSheet } from '#lib/dataset/sheet-prison';
import { isLang } from '#lib/i18n/bilingual';
import { establishmentPath } from '#lib/url/establishment-path';
import { sheetPath } from '#lib/url/sheet-path';

/** Every prison has its sheet, written by the build. */
export const dynamicParams = false;
export const generateStaticParams = () => prisons(dataset()).map(({ id }) => ({ id: String(id) }));

type Props = { readonly params: Promise<{ readonly lang: string; readonly id: string }> };

async function load({ params }: Props) {
  const { lang, id } = await params;
  const data = dataset();
  const prison = prisonNamed(data, id);
  const of = prison && prisonPage(data, prison);
  if (!isLang(lang) || of === undefined) notFound();
  const page = establishmentPath(of.prison.id, lang);
  const sheet = prisonSheet(data, of, { lang, page, address: SITE_ORIGIN + page });
  return { data, sheet: sheet ?? notFound(), path: sheetPath(page).slice(`/${lang}`.length) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { sheet, path } = await load(props);
  return sheetMetadata(sheet, path);
}

export default async function Page(props: Props) {
  const { data, sheet, path } = await load(props);
  return <SheetPage sheet={sheet} path={path} edition={editionOf(data)} />;
}

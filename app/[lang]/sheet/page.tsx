import '#app/styles/sheet.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { type LangParams, pageLang } from '#app/page-lang';
import { sheetMetadata } from '#app/sheet-metadata';
import { SITE_ORIGIN } from '#app/site-origin';
import { SheetPage } from '#components/sheet/sheet-page';
import { editionOf } from '#lib/dataset/edition';
import { dataset } from '#lib/dataset/load-dataset';
import { countrySheet } from '#lib/dataset/sheet-country';
import { pagePath } from '#lib/url/page-path';

const PATH = '/sheet';

async function load(props: LangParams) {
  const lang = await pageLang(props);
  const data = dataset();
  const page = pagePath(lang, '');
  return { data, sheet: countrySheet(data, { lang, page, address: SITE_ORIGIN + page }) ?? notFound() };
}

export async function generateMetadata(props: LangParams): Promise<Metadata> {
  return sheetMetadata((await load(props)).sheet, PATH);
}

export default async function Page(props: LangParams) {
  const { data, sheet } = await load(props);
  return <SheetPage sheet={sheet} path={PATH} edition={editionOf(data)} />;
}

import '#app/styles/overview.css';
import '#app/styles/prison.css';
import '#app/styles/directorates.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Shell } from '#components/layout/shell';
import { editionOf } from '#lib/dataset/edition';
import { dataset } from '#lib/dataset/load-dataset';
import { wingTypePage, wingTypesOf } from '#lib/dataset/wing-type-page';
import { longDate } from '#lib/format/date';
import { capitalised } from '#lib/format/words';
import { isLang } from '#lib/i18n/bilingual';
import { WING_TYPE_NAMES } from '#lib/i18n/wing-type-names';
import { wingTypeText } from '#lib/i18n/wing-types';
import { wingTypePath } from '#lib/url/directorate-path';
import { pageMetadata } from '#lib/url/page-metadata';
import { TypeArticle } from './_type/type-article';

/** Every type's page is written by the build; another address is none of ours, and the proxy answers it with near ones. */
export const dynamicParams = false;
export const generateStaticParams = () => wingTypesOf(dataset()).map((type) => ({ type: String(type) }));

type Props = { readonly params: Promise<{ readonly lang: string; readonly type: string }> };

async function load({ params }: Props) {
  const { lang, type } = await params;
  const data = dataset();
  const of = wingTypePage(data, type);
  if (!isLang(lang) || of === undefined) notFound();
  return { data, of, lang, path: wingTypePath(of.type, lang).slice(`/${lang}`.length) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { of, lang, path } = await load(props);
  const text = wingTypeText[lang];
  const name = capitalised(WING_TYPE_NAMES[lang][of.type]);
  return pageMetadata(lang, {
    path,
    hasChart: true,
    title: text.metaTitle(name),
    description: text.metaDescription(name, longDate(of.date, lang)),
  });
}

export default async function Page(props: Props) {
  const { data, of, lang, path } = await load(props);
  return (
    <Shell lang={lang} path={path} edition={editionOf(data)}>
      <TypeArticle data={data} of={of} lang={lang} />
    </Shell>
  );
}

import '#app/styles/overview.css';
import '#app/styles/prison.css';
import '#app/styles/directorates.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Shell } from '#components/layout/shell';
import { areaName } from '#lib/dataset/area-name';
import { directorateNamed, directorates } from '#lib/dataset/directorate-directory';
import { directoratePage } from '#lib/dataset/directorate-page';
import { editionOf } from '#lib/dataset/edition';
import { dataset } from '#lib/dataset/load-dataset';
import { longDate } from '#lib/format/date';
import { isLang } from '#lib/i18n/bilingual';
import { directorateText } from '#lib/i18n/directorate';
import { directoratePath } from '#lib/url/directorate-path';
import { pageMetadata } from '#lib/url/page-metadata';
import { DirectorateArticle } from './_directorate/directorate-article';

/** Every directorate's page is written by the build; another address is none of ours, and the proxy answers it with near ones. */
export const dynamicParams = false;
export const generateStaticParams = () => directorates(dataset()).map(({ id }) => ({ id: String(id) }));

type Props = { readonly params: Promise<{ readonly lang: string; readonly id: string }> };

async function load({ params }: Props) {
  const { lang, id } = await params;
  const data = dataset();
  const directorate = directorateNamed(data, id);
  const of = directorate && directoratePage(data, directorate);
  if (!isLang(lang) || of === undefined) notFound();
  return { data, of, lang, path: directoratePath(of.directorate.id, lang).slice(`/${lang}`.length) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { of, lang, path } = await load(props);
  const text = directorateText[lang];
  const name = areaName(of.directorate, lang);
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
      <DirectorateArticle data={data} of={of} lang={lang} />
    </Shell>
  );
}

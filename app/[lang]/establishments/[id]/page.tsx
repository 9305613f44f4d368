import '#app/styles/overview.css';
import '#app/styles/prison.css';
import '#app/styles/stacked-table.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Shell } from '#components/layout/shell';
import { editionOf } from '#lib/dataset/edition';
import { dataset } from '#lib/dataset/load-dataset';
import { prisonNamed, prisons } from '#lib/dataset/prison-directory';
import { prisonPage } from '#lib/dataset/prison-page';
import { longDate } from '#lib/format/date';
import { isLang } from '#lib/i18n/bilingual';
import { prisonText } from '#lib/i18n/prison';
import { establishmentPath } from '#lib/url/establishment-path';
import { pageMetadata } from '#lib/url/page-metadata';
import { PrisonArticle } from './_prison/prison-article';

/** Every prison's page is written by the build; another address is none of ours, and the proxy answers it with near ones. */
export const dynamicParams = false;
export const generateStaticParams = () => prisons(dataset()).map(({ id }) => ({ id: String(id) }));

type Props = { readonly params: Promise<{ readonly lang: string; readonly id: string }> };

async function load({ params }: Props) {
  const { lang, id } = await params;
  const data = dataset();
  const prison = prisonNamed(data, id);
  const of = prison && prisonPage(data, prison);
  if (!isLang(lang) || of === undefined) notFound();
  return { data, of, lang, path: establishmentPath(of.prison.id, lang).slice(`/${lang}`.length) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { of, lang, path } = await load(props);
  const text = prisonText[lang];
  const name = of.prison.name[lang];
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
      <PrisonArticle data={data} of={of} lang={lang} />
    </Shell>
  );
}

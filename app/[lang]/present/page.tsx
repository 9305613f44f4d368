import '#app/styles/my-sheet.css';
import '#app/styles/present-builder.css';
import '#app/styles/present-chosen.css';
import '#app/styles/present-composer.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { type SearchParams, searchOf } from '#app/page-search';
import { Kept } from '#components/charts/kept';
import { Shell } from '#components/layout/shell';
import { Builder } from '#components/present/builder';
import { editionOf } from '#lib/dataset/edition';
import { dataset } from '#lib/dataset/load-dataset';
import { isLang } from '#lib/i18n/bilingual';
import { builderText } from '#lib/i18n/present-builder';
import { BUILDER } from '#lib/url/builder-address';
import { LONGEST_QUERY } from '#lib/url/establishment-filters';
import { pageMetadata } from '#lib/url/page-metadata';
import { AllPrisons } from './_present/all-prisons';
import { builderRequest, builderSources } from './_present/builder-request';
import { ReadyDecks } from './_present/ready-decks';

/** Made at each request and kept by caches: a choice of slides is whatever its address says. */
export const dynamic = 'force-dynamic';

type Props = { readonly params: Promise<{ readonly lang: string }>; readonly searchParams: Promise<SearchParams> };

async function load({ params, searchParams }: Props) {
  const { lang } = await params;
  if (!isLang(lang)) notFound();
  const data = dataset();
  return { lang, data, request: builderRequest(data, searchOf(await searchParams), lang) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { lang, request } = await load(props);
  const { title, description } = builderText[lang];
  const about = pageMetadata(lang, { path: BUILDER, title, description });
  return request.path === BUILDER ? about : { ...about, robots: { index: false } };
}

export default async function Page(props: Props) {
  const { lang, data, request } = await load(props);
  const text = builderText[lang];
  const sources = builderSources(data, lang);
  return (
    <Shell lang={lang} path={request.path} edition={editionOf(data)}>
      <h1>{text.title}</h1>
      <p className="measure my-4">{text.lead}</p>
      <Builder lang={lang} longest={LONGEST_QUERY} sources={sources} {...request}>
        <Kept name={`present ${lang}`}>
          <AllPrisons lang={lang} data={data} />
          <ReadyDecks lang={lang} directorates={sources.directorates} articles={sources.articles.slice(0, 3)} />
        </Kept>
      </Builder>
    </Shell>
  );
}

import '#app/styles/present.css';
import '#app/styles/present-stage.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import type { SearchParams } from '#app/page-search';
import { DeckPage } from '#components/present/deck-page';
import { dataset } from '#lib/dataset/load-dataset';
import { isLang } from '#lib/i18n/bilingual';
import { stageText } from '#lib/i18n/present-stage';
import { pageMetadata } from '#lib/url/page-metadata';
import { deckRequest } from './_deck/deck-request';

/**
 * Made at each request and kept by caches (next.config.mjs), ready decks and readers' own alike: 220 decks in two languages would
 * lengthen the build for pages that few open, and an own deck is whatever its address says.
 */
export const dynamic = 'force-dynamic';

type Props = {
  readonly params: Promise<{ readonly lang: string; readonly deck: string }>;
  readonly searchParams: Promise<SearchParams>;
};

/** Once a request: title and page ask for the same promises. */
const load = cache(async (params: Props['params'], searchParams: Props['searchParams']) => {
  const { lang, deck: id } = await params;
  if (!isLang(lang)) notFound();
  // The proxy has answered an unknown name, with near ones; this is for a name it could not know.
  const request = deckRequest(dataset(), { lang, id, search: await searchParams }) ?? notFound();
  return { lang, ...request };
});

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { lang, deck, path, isOwn } = await load(params, searchParams);
  const about = pageMetadata(lang, {
    path,
    title: deck.title,
    description: stageText[lang].metaDescription(deck.title),
  });
  return isOwn ? { ...about, robots: { index: false } } : about;
}

export default async function Page({ params, searchParams }: Props) {
  const { deck, path, about, problems } = await load(params, searchParams);
  return <DeckPage deck={deck} path={path} about={about} problems={problems} />;
}

import '#app/styles/cite.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { SITE_ORIGIN } from '#app/site-origin';
import { FigureArticle } from '#components/figures/figure-article';
import { Shell } from '#components/layout/shell';
import { editionOf, today } from '#lib/dataset/edition';
import { fullName } from '#lib/dataset/full-name';
import { dataset } from '#lib/dataset/load-dataset';
import { noteText } from '#lib/dataset/note-text';
import { saidFigure, wholeName } from '#lib/dataset/said-figure';
import { traceFigure } from '#lib/dataset/trace-figure';
import { figureCitation } from '#lib/export/cited-pages';
import { longDate } from '#lib/format/date';
import { capitalised } from '#lib/format/words';
import { isLang } from '#lib/i18n/bilingual';
import { figurePageText } from '#lib/i18n/figure-page';
import { measureLabel } from '#lib/i18n/measure-label';
import { figurePath, parseFigurePath } from '#lib/url/figure-path';
import { pageMetadata } from '#lib/url/page-metadata';

/** Made at each request, and kept by caches: there are more figures than pages worth storing on a server's disk. */
export const dynamic = 'force-dynamic';

type Props = { readonly params: Promise<{ lang: string; subject: string; measure: string; date: string }> };

async function load({ params }: Props) {
  const { lang, ...segments } = await params;
  const key = parseFigurePath(segments);
  const figure = key && traceFigure(dataset(), key);
  if (!isLang(lang) || !figure) notFound();
  return { lang, figure, path: figurePath(figure.key, lang).slice(`/${lang}`.length) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { lang, figure, path } = await load(props);
  const { key } = figure;
  const what = capitalised(measureLabel(key.measure, key.definition, lang));
  const words = [what, fullName(dataset(), key.subject, lang), longDate(key.date, lang)] as const;
  const text = figurePageText[lang];
  return {
    ...pageMetadata(lang, { path, title: text.title(...words), description: text.description(...words) }),
    robots: { index: false },
  };
}

export default async function Page(props: Props) {
  const { lang, figure, path } = await load(props);
  const data = dataset();
  const url = SITE_ORIGIN + figurePath(figure.key, lang);
  const said = saidFigure(figure, { data, lang, address: url });
  const named = { sources: said.sources, place: wholeName(data, figure.subject, lang) };
  const citation = figureCitation(figure.key, named, { url, lang, release: data.release.id, date: data.release.date });
  return (
    <Shell lang={lang} path={path} edition={editionOf(data)}>
      <FigureArticle
        figure={figure}
        said={said}
        citation={citation}
        lang={lang}
        sourceOf={(id) => data.sources.get(id)}
        nameOf={(id) => fullName(data, id, lang)}
        noteOf={(note) => noteText(data, note, lang)}
        today={today()}
      />
    </Shell>
  );
}

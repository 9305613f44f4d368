import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ChartFigure } from '#components/charts/chart-figure';
import { Shell } from '#components/layout/shell';
import { editionOf } from '#lib/dataset/edition';
import { dataset } from '#lib/dataset/load-dataset';
import { overview } from '#lib/dataset/overview';
import { type ChartId, chartSpec } from '#lib/dataset/overview-charts';
import { longDate } from '#lib/format/date';
import { ofQuantity } from '#lib/format/quantity';
import { isLang, type Lang } from '#lib/i18n/bilingual';
import { overviewText } from '#lib/i18n/overview';
import { chartLinks } from '#lib/url/chart-links';
import { pageMetadata } from '#lib/url/page-metadata';
import { Founding } from './_overview/founding';
import { History } from './_overview/history';
import { Opening } from './_overview/opening';
import { SecondArticle } from './_overview/second-article';
import { Situation } from './_overview/situation';

/** Other languages are no address of ours. */
export const dynamicParams = false;

type PageProps = { readonly params: Promise<{ readonly lang: string }> };

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { lang } = await params;
  const now = overview(dataset());
  if (!isLang(lang) || now === undefined) return {};
  const text = overviewText[lang];
  const density = ofQuantity(now.ratio.density.quantity, 'percent', lang);
  return pageMetadata(lang, {
    path: '',
    hasChart: true,
    title: text.title,
    description: text.description(longDate(now.date, lang), density),
  });
}

/** A chart of the page by its id; the same specification answers the browser at its own address. */
const chartIn = (lang: Lang) => (id: ChartId) => <ChartFigure spec={chartSpec(id, dataset(), chartLinks(lang))} />;

export default async function Page({ params }: PageProps) {
  const { lang } = await params;
  const data = dataset();
  const now = overview(data);
  if (!isLang(lang) || now === undefined) notFound();
  const shared = { data, now, lang, chart: chartIn(lang) };
  return (
    <Shell lang={lang} path="" edition={editionOf(data)}>
      <Opening {...shared} />
      <History {...shared} />
      <Founding {...shared} />
      <Situation {...shared} />
      <SecondArticle {...shared} />
    </Shell>
  );
}

import '#app/styles/published.css';
import '#app/styles/published-rows.css';
import type { Metadata } from 'next';
import { type LangParams, pageLang } from '#app/page-lang';
import { Kept } from '#components/charts/kept';
import { Shell } from '#components/layout/shell';
import { DateTotals } from '#components/published/date-totals';
import { GridReader } from '#components/published/grid-reader';
import { GridTable } from '#components/published/grid-table';
import { Legend } from '#components/published/legend';
import { editionOf } from '#lib/dataset/edition';
import { dataset } from '#lib/dataset/load-dataset';
import { dateTotals, publishedGrid } from '#lib/dataset/published-grid';
import { count } from '#lib/format/number';
import { publishedText } from '#lib/i18n/published';
import { pageMetadata } from '#lib/url/page-metadata';
import { choicesOf } from './_grid/choices';
import { GridHead } from './_grid/grid-head';
import { gridView } from './_grid/grid-view';

export const dynamicParams = false;

const PATH = '/published';

export async function generateMetadata(props: LangParams): Promise<Metadata> {
  const lang = await pageLang(props);
  const { title, description } = publishedText[lang];
  const { dates } = publishedGrid(dataset());
  return pageMetadata(lang, { path: PATH, title, description: description(count(dates.length, lang)) });
}

export default async function Page(props: LangParams) {
  const lang = await pageLang(props);
  const data = dataset();
  const grid = publishedGrid(data);
  return (
    <Shell lang={lang} path={PATH} edition={editionOf(data)}>
      <GridHead grid={grid} lang={lang} />
      <Legend lang={lang} />
      <GridReader lang={lang} {...choicesOf(grid, lang)}>
        <Kept name={`published ${lang}`}>
          <GridTable grid={gridView(grid, lang)} lang={lang} />
          <DateTotals totals={dateTotals(grid)} lang={lang} />
        </Kept>
      </GridReader>
    </Shell>
  );
}

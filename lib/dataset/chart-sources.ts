import type { ChartLinks } from '#lib/charts/chart-links';
import type { SourceLine } from '#lib/charts/spec';
import type { SourceId } from '#lib/domain/source';
import { longDate, partialDate } from '#lib/format/date';
import { chartText } from '#lib/i18n/charts';
import type { Dataset } from './dataset';
import { editionOf } from './edition';
import type { Overview } from './overview';

/** The line under a chart drawn from one source. */
export function articleSource(data: Dataset, id: SourceId, { lang, source: hrefOf }: ChartLinks): SourceLine {
  const source = data.sources.get(id);
  if (source === undefined) throw new Error(`a chart names a source that is not in the dataset: ${id}`);
  const text = chartText[lang].source(source.publisher, partialDate(source.published, lang));
  return { text, href: hrefOf(id) };
}

/** The source of the overview's own numbers, with the date they are of. */
export function figureSource(
  data: Dataset,
  { ratio, date }: Pick<Overview, 'ratio' | 'date'>,
  { lang, source: hrefOf }: ChartLinks,
): SourceLine {
  const id = ratio.detained.figure?.source;
  const source = id && data.sources.get(id);
  if (id === undefined || source === undefined) throw new Error('the overview has no source for the people held');
  return { text: chartText[lang].source(source.publisher, longDate(date, lang)), href: hrefOf(id) };
}

/** A series has as many sources as points, each behind its number in the table; the line says who counted, and how far. */
export function nationalSource(data: Dataset, { lang, sources }: ChartLinks): SourceLine {
  const { ministryDate } = editionOf(data);
  return { text: chartText[lang].seriesSource(longDate(ministryDate, lang)), href: sources };
}

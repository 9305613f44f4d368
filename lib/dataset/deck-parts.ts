import { partChartId, prisonChartId } from '#lib/charts/chart-url';
import type { SourceId } from '#lib/domain/source';
import { longDate } from '#lib/format/date';
import { articleCharts } from './article-charts';
import { chartSlide, chartSlideOf } from './deck-chart-slide';
import type { DraftSlide, Telling } from './deck-draft';
import { DIRECTORATE_CHARTS } from './directorate-charts';
import { directorateNamed } from './directorate-directory';
import { prisonNamed } from './prison-directory';

export type DeckParts = { readonly title: string; readonly subtitle: string; readonly slides: readonly DraftSlide[] };

const COUNTRY_CHARTS = ['national', 'density', 'exposure', 'bands', 'missing-places', 'wing-types', 'staffing-rates'];

/** The ready deck of the country, a prison, a directorate or an article; undefined for any other id. */
export function deckParts(id: string, told: Telling): DeckParts | undefined {
  const { data, lang, links } = told;
  const subtitle = longDate(data.release.date, lang);
  const charts = (ids: readonly string[]) => ids.flatMap((chart) => chartSlideOf(chart, told) ?? []);
  if (id === 'fr') return { title: 'France', subtitle, slides: charts(COUNTRY_CHARTS) };
  const prison = prisonNamed(data, id);
  if (prison) return { title: prison.name[lang], subtitle, slides: charts([prisonChartId(id)]) };
  const area = directorateNamed(data, id);
  const parts = DIRECTORATE_CHARTS.map((part) => partChartId('directorate-', id, part));
  if (area) return { title: area.name[lang], subtitle, slides: charts(parts) };
  const article = data.articles.get(id as SourceId);
  if (article === undefined) return undefined;
  const slides = articleCharts({ data, article, links }).map((spec) => chartSlide(spec, told));
  return { title: article.title, subtitle: article.publisher, slides };
}

import { chartAddress } from '#lib/charts/chart-url';
import type { ChartSpec } from '#lib/charts/spec';
import { spokenChart } from '#lib/export/chart-sentence';
import type { DraftSlide, Telling } from './deck-draft';
import { siteChart } from './site-charts';

/** A chart of the site as a slide; what is said of it is its own computed sentence. */
export function chartSlide(spec: ChartSpec, { at, lang }: Telling): DraftSlide {
  const address = at.origin + chartAddress(spec.id, lang);
  return {
    kind: 'chart',
    id: spec.id,
    headline: spec.headline,
    subtitle: spec.subtitle,
    source: spec.source.text,
    notes: spokenChart({ sentence: spec.sentence, source: spec.source.text, address }, lang),
    address,
    spec,
  };
}

/** The chart of an id as a slide; undefined for an id that no page draws. */
export function chartSlideOf(id: string, told: Telling): DraftSlide | undefined {
  const spec = siteChart(told.data, id, told.links);
  return spec === undefined ? undefined : chartSlide(spec, told);
}

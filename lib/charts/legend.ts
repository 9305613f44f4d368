import { count } from '#lib/format/number';
import type { Lang } from '#lib/i18n/bilingual';
import { chartText } from '#lib/i18n/charts';
import { POINT_STYLES } from './point-style';
import type { LegendEntry, SeriesPoint } from './spec';

/** One entry per style that occurs, with the number of points drawn so. */
export function gradeLegend(points: readonly Pick<SeriesPoint, 'style'>[], lang: Lang): LegendEntry[] {
  const text = chartText[lang];
  return POINT_STYLES.map((style) => ({ style, number: points.filter((point) => point.style === style).length }))
    .filter(({ number }) => number > 0)
    .map(({ style, number }) => ({ style, label: text.legend(text[style], count(number, lang)) }));
}

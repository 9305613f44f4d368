import type { CapacityRatio } from '#lib/domain/capacity-ratio';
import { isKnown } from '#lib/domain/quantity';
import { ofQuantity } from '#lib/format/quantity';
import { chartText } from '#lib/i18n/charts';
import type { ChartContext } from './chart-context';
import type { ChartedPoint } from './charted-point';
import { styleOf, weakerStyle } from './point-style';
import { dayNumber } from './scale';

/** The densities of a series as points, ascending; a date without one has no point. Each is drawn like the weaker of its two counts. */
export function densityPoints(ratios: readonly CapacityRatio[], context: ChartContext): ChartedPoint[] {
  const { lang, hrefOf } = context;
  return ratios.flatMap(({ subject, date, definition, density, detained, places }): ChartedPoint[] => {
    if (!isKnown(density.quantity)) return [];
    const parts = [detained, places].map(({ quantity, figure }) => ({
      text: ofQuantity(quantity, 'people', lang),
      style: figure === undefined ? undefined : styleOf(figure.grade),
    }));
    // A printed density stands by itself: what it would have been computed from does not weaken it.
    const styles = density.figure === undefined ? parts.map(({ style }) => style) : [styleOf(density.figure.grade)];
    return [
      {
        date,
        x: dayNumber(date),
        value: density.quantity.value,
        style: styles.flatMap((style) => style ?? []).reduce(weakerStyle, 'official'),
        text: ofQuantity(density.quantity, 'percent', lang),
        origin: density.basis === 'computed' ? parts.map(({ text }) => text).join(' ÷ ') : chartText[lang].printed,
        href: hrefOf({ subject, date, definition, measure: 'density' }),
      },
    ];
  });
}

import { DensityBar } from '#components/establishments/prison-density-bar';
import { FigureLink } from '#components/figures/figure-link';
import type { CapacityRatio } from '#lib/domain/capacity-ratio';
import { isKnown } from '#lib/domain/quantity';
import { ofQuantity } from '#lib/format/quantity';
import type { Lang } from '#lib/i18n/bilingual';

type Props = {
  readonly ratio: CapacityRatio;
  readonly lang: Lang;
  /** The density at the bar's full length, in percent, the same for all rows; left out: no bar. */
  readonly longest?: number;
};

/** A density with its bar across the 100 % line, or in words why there is none. */
export function DensityCell({ ratio, lang, longest }: Props) {
  const { quantity } = ratio.density;
  return (
    <td className="number density">
      <FigureLink of={{ ...ratio, measure: 'density' }} lang={lang} className={isKnown(quantity) ? '' : 'absent'}>
        {ofQuantity(quantity, 'percent', lang)}
      </FigureLink>
      {longest !== undefined && isKnown(quantity) && <DensityBar density={quantity.value} longest={longest} />}
    </td>
  );
}

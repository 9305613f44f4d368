import type { CapacityRatio } from '#lib/domain/capacity-ratio';
import type { Quantity } from '#lib/domain/quantity';
import type { Lang } from '#lib/i18n/bilingual';
import { CountCell } from './count-cell';
import { DensityCell } from './density-cell';

type Props = {
  readonly ratio: CapacityRatio;
  /** People above capacity; left out where rows are not ranked. */
  readonly excess?: Quantity;
  readonly lang: Lang;
  /** The density at the bar's full length; left out: no bar. */
  readonly longest?: number;
};

/** One row's people above capacity, people held, places and density, each leading to where it comes from. */
export function RatioCells({ ratio, excess, lang, ...bar }: Props) {
  const { subject, date, detained, places } = ratio;
  return (
    <>
      {excess !== undefined && <CountCell quantity={excess} lang={lang} />}
      <CountCell
        of={{ subject, date, measure: 'detained', definition: 'none' }}
        quantity={detained.quantity}
        lang={lang}
      />
      <CountCell
        of={{ subject, date, measure: 'places', definition: 'operational' }}
        quantity={places.quantity}
        lang={lang}
      />
      <DensityCell ratio={ratio} lang={lang} {...bar} />
    </>
  );
}

import type { CapacityRatio } from '#lib/domain/capacity-ratio';
import { absent, type Quantity } from '#lib/domain/quantity';
import type { Source } from '#lib/domain/source';

const unsaid = <N extends number>(quantity: Quantity<N>): Quantity<N> =>
  quantity.kind === 'absent' && quantity.reason === 'not-collected' ? absent('not-published') : quantity;

const part = <N extends number, P extends { readonly quantity: Quantity<N> }>(one: P): P => ({
  ...one,
  quantity: unsaid(one.quantity),
});

/**
 * A ratio computed from one source only. An article or a statement was read whole: a number it does not give is
 * `not-published` by it, where our silence about a workbook is `not-collected`.
 */
export function saidBySource(ratio: CapacityRatio, source: Source): CapacityRatio {
  if (source.kind !== 'article' && source.kind !== 'union') return ratio;
  return {
    ...ratio,
    detained: part(ratio.detained),
    places: part(ratio.places),
    density: part(ratio.density),
    surplus: part(ratio.surplus),
    staffingRate: part(ratio.staffingRate),
    load: part(ratio.load),
  };
}

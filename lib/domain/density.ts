import { combine, knownIn, over } from '#lib/domain/interval';
import { absent, type Quantity } from '#lib/domain/quantity';
import { type People, type Percent, type Places, percent } from '#lib/domain/units';

/**
 * Prison density (densité carcérale) in percent: 100 × people held ÷ places (DESIGN §3.2). Bounds widen outwards. No
 * place: absent, `no-capacity`. An absent part passes its reason on, that of the people held first.
 */
export const density = (detained: Quantity<People>, places: Quantity<Places>): Quantity<Percent> =>
  combine(detained, places, (held, room) =>
    room.value === 0 ? absent('no-capacity') : knownIn(percent, over(held, room, 100)),
  );

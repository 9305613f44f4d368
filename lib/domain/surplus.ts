import { combine, knownIn, minus } from '#lib/domain/interval';
import type { Quantity } from '#lib/domain/quantity';
import { type People, type Places, people } from '#lib/domain/units';

/**
 * Net gap (écart net) in people: held − places (DESIGN §2). Negative where places are empty; bounds widen outwards, and
 * low is −Infinity where the places have no upper bound. An absent part passes its reason on, that of the people held
 * first. Not the surnombre: here an empty place in one prison hides a missing one in another.
 */
export const surplus = (detained: Quantity<People>, places: Quantity<Places>): Quantity<People> =>
  combine(detained, places, (held, room) => knownIn(people, minus(held, room)));

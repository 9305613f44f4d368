import { combine, knownIn, over } from '#lib/domain/interval';
import { absent, type Quantity } from '#lib/domain/quantity';
import { type People, type Percent, percent, type Ratio, ratio } from '#lib/domain/units';

/**
 * Staffing rate (taux de couverture) in percent: 100 × staff in post ÷ authorised staff (DESIGN §2). No post authorised:
 * absent, `not-applicable`. An absent part passes its reason on, staff in post first.
 */
export const staffingRate = (inPost: Quantity<People>, reference: Quantity<People>): Quantity<Percent> =>
  combine(inPost, reference, (present, planned) =>
    planned.value === 0 ? absent('not-applicable') : knownIn(percent, over(present, planned, 100)),
  );

/**
 * Load against plan (pression par rapport au prévu), a pure number: density ÷ staffing rate of the same prison and date
 * (DESIGN §2). 2.125: each officer has 2.125 times the people planned. Nobody in post: absent, `not-applicable`. An
 * absent part passes its reason on, that of the density first.
 */
export const load = (density: Quantity<Percent>, rate: Quantity<Percent>): Quantity<Ratio> =>
  combine(density, rate, (full, staffed) =>
    staffed.value === 0 ? absent('not-applicable') : knownIn(ratio, over(full, staffed, 1)),
  );

/**
 * People held per officer (détenus par surveillant): held ÷ officers in post; another thing than the load, never mixed
 * with it. No officer: absent, `not-applicable`. An absent part passes its reason on, that of the people held first.
 */
export const detaineesPerOfficer = (detained: Quantity<People>, officers: Quantity<People>): Quantity<Ratio> =>
  combine(detained, officers, (held, present) =>
    present.value === 0 ? absent('not-applicable') : knownIn(ratio, over(held, present, 1)),
  );

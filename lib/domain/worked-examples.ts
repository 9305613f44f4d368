import { boundsOf } from '#lib/domain/bounds';
import { density } from '#lib/domain/density';
import { exact, type Quantity } from '#lib/domain/quantity';
import { load } from '#lib/domain/staffing';
import { type People, type Percent, type Places, people, places, type Ratio } from '#lib/domain/units';

/** The worked values of DESIGN §3.2, computed by the same functions as every other number. */
export type WorkedExamples = {
  readonly density: Quantity<Percent>;
  readonly official: Quantity<Percent>;
  readonly load: Quantity<Ratio>;
};

export function workedExamples(): WorkedExamples {
  const held = boundsOf('77500', 'nearly', { measure: 'detained' }) as Quantity<People>;
  const room = boundsOf('62000', 'fewerThan', { measure: 'places' }) as Quantity<Places>;
  const full = boundsOf('170', 'rounded', { measure: 'density' }) as Quantity<Percent>;
  const staffed = boundsOf('80', 'rounded', { measure: 'staffingRate' }) as Quantity<Percent>;
  return {
    density: density(held, room),
    official: density(exact(people(89_446)), exact(places(63_289))),
    load: load(full, staffed),
  };
}

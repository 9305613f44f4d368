import type { CapacityRatio } from './capacity-ratio';
import type { Subject } from './subject';

/** Two capacities of one prison or wing that differ, both of one date. */
export type PlacesApart = {
  readonly subject: Subject;
  readonly norm: CapacityRatio;
  readonly operational: CapacityRatio;
  /** Norm less operational places: above zero, places out of use; below, more places than the floor area gives. */
  readonly difference: number;
};

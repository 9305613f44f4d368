import type { DotMark } from '#lib/charts/map-dots';
import type { At } from '#lib/charts/path';

type Props = {
  readonly mark: DotMark;
  readonly radius: number;
  readonly at?: At;
  /** Frame units to one pixel's worth of line. */
  readonly unit?: number;
};

/** A ringed dot stays filled, however small. */
const CORE = 0.62;
const MIDDLE: At = [0, 0];

/** The hole of each band, as a share of the radius: the fuller the prison, the smaller; colour is not needed to tell them apart. */
const HOLE: Readonly<Record<DotMark, number>> = {
  none: 0,
  below100: 0,
  from100: 0.52,
  from120: 0.28,
  from150: 0,
  from200: 0,
};

/** A dot: dashed without a density, hollow below the line, then filling up; ringed from 200 %. */
export function DotShape({ mark, radius, at: [cx, cy] = MIDDLE, unit = 1 }: Props) {
  const middle = { cx, cy };
  const hole = HOLE[mark] * radius;
  const isRinged = mark === 'from200';
  return (
    <>
      <circle className="dot-body" {...middle} r={radius} />
      {hole > 0 && <circle className="dot-hole" {...middle} r={hole} />}
      {isRinged && <circle className="dot-core" {...middle} r={Math.max(radius - 2 * unit, radius * CORE)} />}
    </>
  );
}

import type { BarShape } from '#lib/charts/bar-shape';
import type { Box } from '#lib/charts/frame';
import { dotsPath } from '#lib/charts/path';
import type { BarRow } from '#lib/charts/spec';

const tenth = (value: number): number => Math.round(value * 10) / 10;
const HALF_STROKE = 0.75;

const inset = ({ left, right, top, bottom }: Box, by: number) => ({
  x: tenth(left + by),
  y: tenth(top + by),
  width: Math.max(0, tenth(right - left - 2 * by)),
  height: tenth(bottom - top - 2 * by),
});

type BarMarkProps = { readonly shape: BarShape; readonly tone: BarRow['tone']; readonly dot?: BarRow['dot'] };

/** A point by its grade, as in time charts: hollow where it was read elsewhere or said by someone. */
function DotMark({
  at: { x, y, line },
  dot,
}: {
  readonly at: NonNullable<BarShape['dot']>;
  readonly dot: NonNullable<BarRow['dot']>;
}) {
  const path = dotsPath([[x, y]]);
  const hollow = dot.style === 'relayed' || dot.style === 'stated';
  return (
    <>
      <path className="line-mute" d={`M${tenth(x)},${tenth(y)}H${tenth(line)}`} />
      <g className={`dots ${dot.style}`}>
        <path className="line-ink" d={path} />
        {hollow && <path className="line-paper" d={path} />}
      </g>
      {dot.isRinged && <circle className="ring" cx={tenth(x)} cy={tenth(y)} r={8} />}
    </>
  );
}

/** One bar: hollow up to the line, solid above it, and its reading range as a whisker; or a point. Both drawings use it. */
export function BarMark({ shape: { hollow, solid, whisker, dot: at }, tone, dot }: BarMarkProps) {
  return (
    <>
      {hollow !== undefined && hollow.right > hollow.left && (
        <rect className="hollow" {...inset(hollow, HALF_STROKE)} />
      )}
      {solid !== undefined && <rect className={`fill-${tone}`} {...inset(solid, 0)} />}
      {whisker !== undefined && (
        <path
          className="whisker"
          d={`M${tenth(whisker.from)},${tenth(whisker.y)}H${tenth(whisker.to)}m0,-5v10M${tenth(whisker.from)},${tenth(whisker.y - 5)}v10`}
        />
      )}
      {at !== undefined && dot !== undefined && <DotMark at={at} dot={dot} />}
    </>
  );
}

import { BANDS, type Band } from '#lib/domain/bands';
import type { Lang } from '#lib/i18n/bilingual';
import type { FrameName, Frames } from './frame';
import { type MapFrame, mapFrames } from './map-layout';
import type { PrisonMap } from './map-plane';
import { positionIn } from './map-position';
import type { At } from './path';

/** The map as the browser fetches it: both frames, and where each prison's dot stands in them. */
export type MapData = {
  readonly frames: Frames<MapFrame>;
  readonly positions: Frames<Readonly<Record<string, At>>>;
};

const tenth = (value: number): number => Math.round(value * 10) / 10;
const rounded = ([x, y]: At): At => [tenth(x), tenth(y)];

export function mapData(map: PrisonMap, lang: Lang): MapData {
  const frames = mapFrames(map, lang);
  const positionsIn = (name: FrameName) =>
    Object.fromEntries(
      map.points.flatMap((point) => {
        const at = positionIn(frames[name], point);
        return at === undefined ? [] : [[point.establishment, rounded(at)] as const];
      }),
    );
  return { frames, positions: { narrow: positionsIn('narrow'), wide: positionsIn('wide') } };
}

/** How a dot is filled: by its band, from hollow to ringed, or `none` where there is no density. */
export type DotMark = Band | 'none';
export const DOT_MARKS: readonly DotMark[] = [...BANDS.map(({ band }) => band), 'none'];

export type MapDot = { readonly id: string; readonly at: At; readonly radius: number; readonly mark: DotMark };

/** Frame units for the square root of one person: areas are as the numbers of people held. */
const UNIT: Frames<number> = { narrow: 0.17, wide: 0.21 };
/** Smaller dots would not be seen; the legend says from where on all are alike. */
const SMALLEST: Frames<number> = { narrow: 3.2, wide: 3.4 };

/** In frame units; people unknown: the smallest. */
export function dotRadius(held: number | undefined, name: FrameName): number {
  return held === undefined ? SMALLEST[name] : Math.max(SMALLEST[name], Math.sqrt(held) * UNIT[name]);
}

/** Under this many people all dots are alike. */
export const smallestHeld = (name: FrameName): number => Math.round((SMALLEST[name] / UNIT[name]) ** 2 / 10) * 10;

export type Dotted = { readonly held?: number; readonly band?: Band };
type Drawn = {
  readonly shown: readonly string[];
  readonly numbers: ReadonlyMap<string, Dotted>;
  readonly positions: Readonly<Record<string, At>>;
  readonly name: FrameName;
};

/** A dot for each prison shown that has a point, the largest first, so that none hides a smaller one. */
export function mapDots({ shown, numbers, positions, name }: Drawn): readonly MapDot[] {
  return shown
    .flatMap((id): MapDot[] => {
      const at = positions[id];
      const { held, band } = numbers.get(id) ?? {};
      return at === undefined ? [] : [{ id, at, radius: dotRadius(held, name), mark: band ?? 'none' }];
    })
    .toSorted((a, b) => b.radius - a.radius);
}

/** The dot whose middle is nearest, within a reach; of two as near, the smaller one, which lies on top. */
export function nearestDot(dots: readonly MapDot[], [x, y]: At, reach: number): MapDot | undefined {
  let nearest: MapDot | undefined;
  let least = reach;
  for (const dot of dots) {
    const away = Math.hypot(dot.at[0] - x, dot.at[1] - y);
    if (away <= least) [nearest, least] = [dot, away];
  }
  return nearest;
}

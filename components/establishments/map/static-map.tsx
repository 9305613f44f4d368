import { FRAME_NAMES } from '#lib/charts/frame';
import { type Dotted, type MapData, mapDots } from '#lib/charts/map-dots';
import { DotShape } from './dot-shape';
import { MapGround } from './map-ground';

/** A prison's name with its numbers, already worded, and its page. */
export type MapLink = { readonly title: string; readonly href: string };
type Props = {
  readonly data: MapData;
  readonly links: ReadonlyMap<string, MapLink>;
  readonly numbers: ReadonlyMap<string, Dotted>;
};

/** Both frames, one of which the column shows (map.css): each dot is a link, named by its title. */
export function StaticMap({ data, links, numbers }: Props) {
  return FRAME_NAMES.map((name) => {
    const frame = data.frames[name];
    const dots = mapDots({ shown: [...links.keys()], numbers, positions: data.positions[name], name });
    return (
      // biome-ignore lint/a11y/noSvgWithoutTitle: its links are named, and the section around it
      <svg key={name} className={`map-svg map-${name}`} viewBox={`0 0 ${frame.width} ${frame.height}`}>
        <MapGround frame={frame} />
        {dots.map(({ id, at, mark, radius }) => (
          <a key={id} className={`dot dot-${mark}`} href={links.get(id)?.href}>
            <title>{links.get(id)?.title}</title>
            <DotShape mark={mark} radius={radius} at={at} />
          </a>
        ))}
      </svg>
    );
  });
}

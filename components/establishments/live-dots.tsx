import { memo } from 'react';
import { DotShape } from '#components/establishments/map/dot-shape';
import { MapGround } from '#components/establishments/map/map-ground';
import type { MapDot } from '#lib/charts/map-dots';
import type { MapFrame } from '#lib/charts/map-layout';
import type { RowWords } from './row-words';
import { useMapPointing } from './use-map-pointing';

type Props = {
  readonly dots: readonly MapDot[];
  /** Ids in the order the arrows go. */
  readonly order: readonly string[];
  readonly words: ReadonlyMap<string, RowWords>;
  readonly frame: MapFrame;
  readonly zoom: number;
  readonly read: string | undefined;
  readonly label: (words: RowWords) => string;
  readonly onRead: (id: string) => void;
};

/** The drawing itself: dots are links, one of them a tab stop. */
export function LiveDots({ dots, order, words, frame, zoom, read, label, onRead }: Props) {
  const drawn = new Set(dots.map(({ id }) => id));
  const stops = order.filter((id) => drawn.has(id));
  const stop = read ?? stops[0];
  const handlers = useMapPointing({ dots, stops, stop, frame, onRead });
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: its links are named, and the section around it
    <svg
      {...handlers}
      className="map-svg"
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      style={{ width: `${100 * zoom}%` }}
    >
      <MapGround frame={frame} zoom={zoom} />
      {dots.map((dot) => (
        <Dot
          key={dot.id}
          dot={dot}
          row={words.get(dot.id)}
          size={1 / Math.sqrt(zoom)}
          isRead={dot.id === read}
          isStop={dot.id === stop}
          label={label}
          onRead={onRead}
        />
      ))}
    </svg>
  );
}

type DotProps = Pick<Props, 'label' | 'onRead'> & {
  readonly dot: MapDot;
  readonly row: RowWords | undefined;
  readonly size: number;
  readonly isRead: boolean;
  readonly isStop: boolean;
};

const Dot = memo(function OneDot({ dot, row, size, isRead, isStop, label, onRead }: DotProps) {
  const { id, at, mark, radius } = dot;
  return (
    <a
      data-id={id}
      data-mark={mark}
      data-read={isRead ? '' : undefined}
      className={`dot dot-${mark}`}
      href={row?.href}
      aria-label={row === undefined ? id : label(row)}
      tabIndex={isStop ? 0 : -1}
      onFocus={() => onRead(id)}
    >
      <DotShape mark={mark} radius={radius * size} at={at} unit={size} />
    </a>
  );
});

import { memo } from 'react';
import type { MapFrame, MapPlace } from '#lib/charts/map-layout';
import type { MapBox } from '#lib/charts/map-slots';
import { outlineHref } from '#lib/url/drawing-path';

type Props = { readonly frame: MapFrame; readonly zoom?: number };

const viewBox = ({ x, y, width, height }: MapBox): string =>
  [x, y, width, height].map((value) => Math.round(value * 100) / 100).join(' ');

/** Outlines, insets and their names: all that does not change with the filters. */
export const MapGround = memo(function Ground({ frame, zoom = 1 }: Props) {
  const { elsewhere, fontSize, places } = frame;
  return (
    <g>
      {places.map((place) => (
        <Place key={place.id} place={place} fontSize={fontSize / zoom} />
      ))}
      <rect className="map-elsewhere" {...elsewhere} />
    </g>
  );
});

const LINE = 1.12;

function Place({ place, fontSize }: { readonly place: MapPlace; readonly fontSize: number }) {
  const { box, label, plane, view } = place;
  return (
    <>
      {label.length > 0 && <rect className="map-inset" {...box} />}
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: outlines, whose name is the text beside them */}
      <svg {...box} viewBox={viewBox(view)}>
        <use href={outlineHref(plane)} />
      </svg>
      {label.map((line, index) => (
        <text
          key={line}
          className="map-label"
          x={box.x}
          y={box.y - 4 - (label.length - 1 - index) * fontSize * LINE}
          fontSize={fontSize}
        >
          {line}
        </text>
      ))}
    </>
  );
}

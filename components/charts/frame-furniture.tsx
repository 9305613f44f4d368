import type { Frame, PlacedText } from '#lib/charts/frame';

type FurnitureProps = { readonly frame: Pick<Frame, 'zones' | 'rules' | 'texts'> };

const tenth = (value: number): number => Math.round(value * 10) / 10;

/** Behind the marks: bands and hairlines. */
export function FrameGround({ frame: { zones, rules } }: FurnitureProps) {
  return (
    <>
      {zones.map(({ box, tone }) => (
        <rect
          key={`${tone} ${box.top} ${box.left}`}
          className={`chart-zone fill-${tone}`}
          x={tenth(box.left)}
          y={tenth(box.top)}
          width={tenth(box.right - box.left)}
          height={tenth(box.bottom - box.top)}
        />
      ))}
      {rules.map(({ from, to, tone, strong }) => (
        <path
          key={`${tone} ${from} ${to}`}
          className={`line-${tone}${strong === true ? ' strong' : ''}`}
          d={`M${tenth(from[0])},${tenth(from[1])}L${tenth(to[0])},${tenth(to[1])}`}
        />
      ))}
    </>
  );
}

const className = ({ tone, strong }: PlacedText): string => `fill-${tone}${strong === true ? ' strong' : ''}`;

/** In front of the marks: every text of the drawing. */
export function FrameTexts({ frame: { texts } }: FurnitureProps) {
  return texts.map((placed) => (
    <text
      key={`${placed.x} ${placed.y} ${placed.text}`}
      className={className(placed)}
      x={tenth(placed.x)}
      y={tenth(placed.y)}
      {...(placed.anchor === 'start' ? {} : { textAnchor: placed.anchor })}
    >
      {placed.text}
    </text>
  ));
}

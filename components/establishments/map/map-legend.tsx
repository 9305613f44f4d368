import { FRAME_WIDTH, type FrameName } from '#lib/charts/frame';
import { DOT_MARKS, type DotMark, dotRadius, smallestHeld } from '#lib/charts/map-dots';
import { count } from '#lib/format/number';
import type { Lang } from '#lib/i18n/bilingual';
import { BAND_CHOICES } from '#lib/i18n/establishments';
import { mapText } from '#lib/i18n/map';
import { DotShape } from './dot-shape';

type Props = { readonly lang: Lang; readonly name: FrameName; readonly grow?: number };

const SIZES = [300, 1000, 4000] as const;

/** What fills and sizes mean. Sizes are drawn to the map's own scale. */
export function MapLegend({ lang, name, grow = 1 }: Props) {
  const text = mapText[lang];
  return (
    <div className="map-legend">
      <p className="map-legend-title">{text.legend}</p>
      <ul>
        {DOT_MARKS.map((mark) => (
          <li key={mark}>
            <svg className={`dot dot-${mark}`} viewBox="-9 -9 18 18" aria-hidden="true">
              <DotShape mark={mark} radius={7} />
            </svg>
            {nameOf(mark, lang)}
          </li>
        ))}
      </ul>
      <p className="map-legend-title">{text.sizes}</p>
      <Sizes lang={lang} name={name} grow={grow} />
      <p className="map-legend-note">{text.sizeNote(count(smallestHeld(name), lang))}</p>
    </div>
  );
}

const nameOf = (mark: DotMark, lang: Lang): string =>
  mark === 'none' ? mapText[lang].noDensity : BAND_CHOICES[lang][mark];

function Sizes({ lang, name, grow = 1 }: Props) {
  const radii = SIZES.map((held) => dotRadius(held, name) * grow);
  const tallest = Math.max(...radii);
  const width = FRAME_WIDTH[name];
  const step = width / SIZES.length;
  return (
    <svg
      className="map-sizes"
      viewBox={`0 0 ${width} ${2 * tallest + 4}`}
      role="img"
      aria-label={SIZES.map((held) => count(held, lang)).join(', ')}
    >
      {SIZES.map((held, index) => (
        <g key={held} transform={`translate(${index * step} ${tallest + 2})`}>
          <circle className="map-size" cx={(radii[index] ?? 0) + 1} r={radii[index]} />
          <text x={2 * (radii[index] ?? 0) + 6} dy="0.35em" fontSize={name === 'wide' ? 15.5 : 16}>
            {count(held, lang)}
          </text>
        </g>
      ))}
    </svg>
  );
}

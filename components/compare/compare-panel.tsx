import { SeriesDrawing } from '#components/charts/series-drawing';
import type { SeriesSpec } from '#lib/charts/spec';

type Props = {
  readonly spec: SeriesSpec;
  readonly name: string;
  readonly href: string;
  /** The newest density, or why there is none. */
  readonly density: string;
};

/**
 * One of the panels: its name, its newest density and its drawing. Always the narrow frame, which a column of up to six is
 * never wider than; server markup only, without any script.
 */
export function ComparePanel({ spec, name, href, density }: Props) {
  const { narrow } = spec.frames;
  return (
    <figure className="compare-panel">
      <figcaption>
        <h3>
          <a href={href}>{name}</a>
        </h3>
        <p>{density}</p>
      </figcaption>
      <div className="chart-drawing">
        <svg
          className="chart-svg"
          viewBox={`0 0 ${narrow.width} ${narrow.height}`}
          role="img"
          aria-label={spec.headline}
        >
          <SeriesDrawing spec={spec} frame={narrow} />
        </svg>
      </div>
    </figure>
  );
}

import { ChartReading } from '#components/charts/chart-content';
import { chartAddress } from '#lib/charts/chart-url';
import type { ChartSpec } from '#lib/charts/spec';
import { chartText } from '#lib/i18n/charts';
import { embedText } from '#lib/i18n/embed';

type EmbedProps = {
  readonly spec: ChartSpec;
  /** Parts of the address that nothing was done with, as written. */
  readonly ignored: readonly string[];
};

/** A chart as it stands in a frame on another site: all of it but the buttons. */
export function EmbedFigure({ spec, ignored }: EmbedProps) {
  return (
    <main aria-labelledby="headline">
      {ignored.map((written) => (
        <p key={written} className="embed-ignored">
          {embedText[spec.lang].ignored(written)}
        </p>
      ))}
      <figure className="chart" id={`chart-${spec.id}`}>
        <figcaption className="chart-head">
          <h1 id="headline">{spec.headline}</h1>
          <p className="chart-subtitle">{spec.subtitle}</p>
        </figcaption>
        <ChartReading spec={spec} />
        <EmbedFoot spec={spec} />
      </figure>
    </main>
  );
}

function EmbedFoot({ spec: { id, lang, source, release } }: { readonly spec: ChartSpec }) {
  return (
    <footer className="chart-foot">
      <p className="chart-source">
        {source.href === undefined ? source.text : <a href={source.href}>{source.text}</a>} ·{' '}
        {chartText[lang].release(release)}
      </p>
      <p>
        <a className="embed-live" href={chartAddress(id, lang)} target="_blank" rel="noopener">
          {embedText[lang].live}
        </a>
      </p>
    </footer>
  );
}

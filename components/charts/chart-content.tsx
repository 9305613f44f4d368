import type { ChartSpec } from '#lib/charts/spec';
import { chartText } from '#lib/i18n/charts';
import { ChartTable } from './chart-table';
import { EventList } from './event-list';
import { StaticDrawing } from './static-drawing';

type ContentProps = { readonly spec: ChartSpec };

/** The finding, and what, where, when, in which unit. */
export function ChartHead({ spec }: ContentProps) {
  return (
    <figcaption className="chart-head">
      <h3>{spec.headline}</h3>
      <p className="chart-subtitle">{spec.subtitle}</p>
    </figcaption>
  );
}

function LegendAndNotes({ spec: { legend, notes } }: ContentProps) {
  return (
    <>
      {legend.length > 0 && (
        <ul className="chart-legend">
          {legend.map(({ style, label }) => (
            <li key={style} data-grade={style}>
              {label}
            </li>
          ))}
        </ul>
      )}
      {notes.length > 0 && (
        <ul className="chart-notes">
          {notes.map(({ text, href }) => (
            <li key={text}>{href === undefined ? text : <a href={href}>{text}</a>}</li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Buttons work once their script is there (figure-actions); charts.css hides them where no script runs. */
function SourceAndActions({ spec: { lang, source, release } }: ContentProps) {
  const text = chartText[lang];
  return (
    <footer className="chart-foot">
      <p className="chart-source">
        {source.href === undefined ? source.text : <a href={source.href}>{source.text}</a>} · {text.release(release)}
      </p>
      <p className="chart-actions">
        {(['copy', 'say', 'cite', 'embed', 'csv', 'svg', 'png'] as const).map((action) => (
          <button key={action} type="button" data-action={action}>
            {text[action]}
          </button>
        ))}
        {/* Its role says that it is live. */}
        <output />
      </p>
    </footer>
  );
}

/** Drawing, sentence and table: one component, so that none of the three can be had without the others. */
export function ChartReading({ spec }: ContentProps) {
  return (
    <>
      <div className="chart-drawing">
        <StaticDrawing spec={spec} />
      </div>
      <p className="chart-sentence">{spec.sentence}</p>
      <LegendAndNotes spec={spec} />
      {spec.kind === 'series' && <EventList spec={spec} />}
      <details className="chart-table">
        <summary>{chartText[spec.lang].table}</summary>
        <div>
          <ChartTable table={spec.table} />
        </div>
      </details>
    </>
  );
}

/** All of a figure under its head. */
export function ChartBody({ spec }: ContentProps) {
  return (
    <>
      <ChartReading spec={spec} />
      <SourceAndActions spec={spec} />
    </>
  );
}

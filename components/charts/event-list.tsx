import { shownEvents } from '#lib/charts/event-marks';
import type { SeriesSpec } from '#lib/charts/spec';
import { count } from '#lib/format/number';
import { chartEventText } from '#lib/i18n/chart-events';

/** What the numbers over the plot stand for, each with who says so; the box takes them off the drawing (chart-marks.css). */
export function EventList({ spec }: { readonly spec: SeriesSpec }) {
  const events = shownEvents(spec);
  if (events.length === 0) return null;
  const text = chartEventText[spec.lang];
  return (
    <details className="chart-events">
      <summary>{text.summary(count(events.length, spec.lang))}</summary>
      <p>
        <label>
          <input type="checkbox" defaultChecked /> {text.show}
        </label>
      </p>
      <ol>
        {events.map(({ x, label, date, text: words, origin }) => (
          <li key={`${x} ${label}`}>
            <strong>{label}</strong>, {date}. {words}{' '}
            {origin.href === undefined ? `(${origin.text})` : <a href={origin.href}>{origin.text}</a>}
          </li>
        ))}
      </ol>
      <p>{text.aside}</p>
    </details>
  );
}

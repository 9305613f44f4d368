import { ChartTable } from '#components/charts/chart-table';
import { ComparePanel } from '#components/compare/compare-panel';
import { Section } from '#components/layout/section';
import { compareTable } from '#lib/charts/compare-series';
import { breaksOf, compareCharts } from '#lib/dataset/compare-charts';
import { nameAmong } from '#lib/dataset/compare-subjects';
import { monthYear } from '#lib/format/date';
import { count } from '#lib/format/number';
import { ofQuantity } from '#lib/format/quantity';
import { chartText } from '#lib/i18n/charts';
import { compareText } from '#lib/i18n/compare';
import { chartLinks } from '#lib/url/chart-links';
import { pageOf } from './chooser';
import type { SectionProps } from './section-props';

/** The density of each over time, panel by panel on the same axes, and every point in one table. */
export function Panels(props: SectionProps) {
  const { data, of, lang } = props;
  const text = compareText[lang];
  const specs = compareCharts(data, of.lines, chartLinks(lang));
  const names = of.lines.map(({ subject }) => nameAmong(subject, of.lines, lang));
  const [first] = specs;
  return (
    <Section id="panels" heading={text.panels}>
      <div className="chart">
        <div className="compare-panels">
          {specs.map((spec, index) => {
            const line = of.lines[index];
            return line === undefined ? null : (
              <ComparePanel
                key={spec.id}
                spec={spec}
                name={names[index] ?? ''}
                href={pageOf(line.subject, lang)}
                density={ofQuantity(line.latest.density.quantity, 'percent', lang)}
              />
            );
          })}
        </div>
        <p className="chart-sentence">{text.axis}</p>
        <Notes {...props} />
        <details className="chart-table">
          <summary>{text.table}</summary>
          <div>
            <ChartTable table={compareTable(specs, names)} />
          </div>
        </details>
        {first && (
          <footer className="chart-foot">
            <p className="chart-source">
              <a href={first.source.href}>{first.source.text}</a> · {chartText[lang].release(first.release)}
            </p>
          </footer>
        )}
      </div>
    </Section>
  );
}

/** Which dates are left empty, and where a line breaks. */
function Notes({ data, of: { lines }, lang }: SectionProps) {
  const text = compareText[lang];
  const notes = lines.flatMap((line) => {
    const name = nameAmong(line.subject, lines, lang);
    const left = line.left.length === 0 ? [] : [text.leftOut(name, count(line.left.length, lang))];
    return [...left, ...breaksOf(data, line).map((date) => text.breaks(name, monthYear(date, lang)))];
  });
  return (
    <ul className="chart-notes">
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}

import { ownDensitySpec } from '#lib/charts/own-density';
import { ownRatio } from '#lib/domain/own-ratio';
import { longDate } from '#lib/format/date';
import type { Lang } from '#lib/i18n/bilingual';
import { calculatorText } from '#lib/i18n/calculator';
import { type Entries, operandsOf, type PublishedCounts } from './entries';

type Props = { readonly lang: Lang; readonly published: PublishedCounts; readonly entries: Entries };

/** The published density and, hollow and hatched, the reader's. The numbers are also in the results above. */
export function OwnDensityChart({ lang, published, entries }: Props) {
  const text = calculatorText[lang];
  const isOwn = entries.held !== undefined || entries.places !== undefined;
  const date = published.held.origin?.date ?? published.places.origin?.date;
  const densityOf = (given: Entries) => ownRatio(operandsOf(given, published, lang)).density;
  const label = date === undefined ? '' : text.chartPublished(longDate(date, lang));
  const { line, bars } = ownDensitySpec(
    [
      { label, density: densityOf({}), isOwn: false },
      ...(isOwn ? [{ label: text.chartOwn, density: densityOf(entries), isOwn: true }] : []),
    ],
    lang,
  );
  if (bars.length === 0) return null;
  return (
    <figure className="calc-chart">
      <figcaption className="kicker">{text.chart}</figcaption>
      {bars.map((bar) => (
        <div key={bar.label} className="calc-bar" data-own={bar.isOwn ? '' : undefined}>
          <p>
            {bar.label} <strong>{bar.value}</strong>
          </p>
          <div className="calc-track" aria-hidden="true">
            <i className="within" style={{ width: `${bar.within}%` }} />
            <i className="above" style={{ insetInlineStart: `${line}%`, width: `${bar.above}%` }} />
            <i className="line" style={{ insetInlineStart: `${line}%` }} />
          </div>
        </div>
      ))}
      <p className="calc-line-label">{text.line}</p>
    </figure>
  );
}

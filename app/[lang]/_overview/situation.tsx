import { overviewText } from '#lib/i18n/overview';
import type { SectionProps } from './section-props';

/** Density over time, by wing type, where places are missing, and how many live how full. */
export function Situation({ lang, chart }: SectionProps) {
  return (
    <section className="situation" aria-labelledby="situation">
      <h2 id="situation" className="kicker">
        {overviewText[lang].situation}
      </h2>
      {chart('density')}
      {chart('missing-places')}
      <div className="pair">
        {chart('exposure')}
        {chart('bands')}
      </div>
      {chart('wing-types')}
      <details className="other-definition">
        <summary>{overviewText[lang].ownByType}</summary>
        {chart('wing-types-own')}
      </details>
    </section>
  );
}

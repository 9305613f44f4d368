import { isKnown } from '#lib/domain/quantity';
import { count } from '#lib/format/number';
import { ofQuantity } from '#lib/format/quantity';
import { overviewText } from '#lib/i18n/overview';
import { pagePath } from '#lib/url/page-path';
import type { SectionProps } from './section-props';
import { Spread } from './spread';

/** Density over time, where places are missing, how many live how full, and density by wing type. */
export function Situation(props: SectionProps) {
  const { lang, chart } = props;
  const { aside, ownByType, densitySection, situation, types } = overviewText[lang];
  return (
    <>
      <Spread id="density" heading={densitySection} railHeading={aside.line} rail={<LineAside {...props} />}>
        {chart('density')}
      </Spread>
      <Spread id="missing" heading={situation} railHeading={aside.excess} rail={<ExcessAside {...props} />}>
        {chart('missing-places')}
        {chart('exposure')}
        {chart('bands')}
      </Spread>
      <Spread id="types" heading={types} railHeading={aside.types} rail={<p>{aside.typesText}</p>}>
        {chart('wing-types')}
        <details className="other-definition">
          <summary>{ownByType}</summary>
          {chart('wing-types-own')}
        </details>
      </Spread>
    </>
  );
}

function LineAside({ lang }: SectionProps) {
  const { aside } = overviewText[lang];
  return (
    <>
      <p>{aside.lineText}</p>
      <p>{aside.bandsText}</p>
      <p>
        <a href={pagePath(lang, '/method')}>{aside.method}</a>
      </p>
    </>
  );
}

function ExcessAside({ now, lang }: SectionProps) {
  const { aside } = overviewText[lang];
  const sum = now.surnombre?.chosen;
  if (sum === undefined || !isKnown(sum.quantity)) return null;
  const gap = ofQuantity(now.ratio.surplus.quantity, 'people', lang);
  const uncounted = sum.derivation?.missing.length;
  return (
    <>
      <p>{aside.excessText(gap, ofQuantity(sum.quantity, 'people', lang))}</p>
      {uncounted !== undefined && <p>{aside.uncounted(count(uncounted, lang))}</p>}
    </>
  );
}

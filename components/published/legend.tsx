import { CELL_STATES } from '#lib/domain/published-cell';
import { capitalised } from '#lib/format/words';
import type { Lang } from '#lib/i18n/bilingual';
import { CELL_MEANINGS, CELL_NAMES, publishedText } from '#lib/i18n/published';
import { Strip } from './strip';

/** Each state as it is drawn, its name, and what it means. */
export function Legend({ lang }: { readonly lang: Lang }) {
  return (
    <section aria-labelledby="legend-heading">
      <h2 id="legend-heading" className="kicker">
        {publishedText[lang].legend}
      </h2>
      <dl className="published-legend">
        {CELL_STATES.map((state) => (
          <div key={state}>
            <dt>
              <span className="published-strip">
                <Strip cells={[state]} months={[0]} width={1} />
              </span>
              {capitalised(CELL_NAMES[lang][state])}
            </dt>
            <dd>{CELL_MEANINGS[lang][state]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

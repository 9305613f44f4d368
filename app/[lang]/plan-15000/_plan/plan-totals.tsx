import { GradeBadge } from '#components/figures/grade-badge';
import type { Dataset } from '#lib/dataset/dataset';
import { type PlanDelivery, shareOfPlan } from '#lib/dataset/plan-totals';
import type { PlanTotal } from '#lib/domain/plan-project';
import { longDate } from '#lib/format/date';
import { count, percent } from '#lib/format/number';
import { qualified } from '#lib/format/quantity';
import { capitalised } from '#lib/format/words';
import type { Lang } from '#lib/i18n/bilingual';
import { chartText } from '#lib/i18n/charts';
import { planText } from '#lib/i18n/plan-15000';
import { sourcePath } from '#lib/url/page-path';

type Props = { readonly data: Dataset; readonly delivery: PlanDelivery; readonly lang: Lang };

/** What the words mean, and what else is known of the plan: its cost, its target, each with its source. */
export function PlanTotals({ data, delivery, lang }: Props) {
  const text = planText[lang];
  const shares = shareOfPlan(delivery);
  return (
    <div className="plan-columns">
      <section className="plan-part" aria-labelledby="plan-words">
        <h2 id="plan-words">{text.definitions}</h2>
        <dl className="facts">
          {text.definitionList.map(([term, meaning]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section className="plan-part" aria-labelledby="plan-totals">
        <h2 id="plan-totals">{text.totals}</h2>
        <ul className="plan-totals">
          {data.planTotals.map((total) => (
            <Total key={`${total.measure} ${total.date}`} of={total} data={data} lang={lang} />
          ))}
        </ul>
        <p className="measure text-[0.9rem] text-mute">
          {text.totalsAside({
            net: qualified(delivery.first.net, lang),
            planned: qualified(delivery.planned, lang),
            overName: percent(shares.ofName, lang),
            overPlanned: percent(shares.ofPlanned, lang),
          })}
        </p>
      </section>
    </div>
  );
}

function valueText({ measure, value }: PlanTotal, lang: Lang): string {
  switch (measure) {
    case 'forecastCost':
      return planText[lang].million(count(value, lang));
    case 'targetOperationalPlaces':
      return count(value, lang);
    case 'targetReached':
      return percent(value, lang);
  }
}

type TotalProps = { readonly of: PlanTotal; readonly data: Dataset; readonly lang: Lang };

function Total({ of, data, lang }: TotalProps) {
  const source = data.sources.get(of.source);
  return (
    <li>
      <strong>{valueText(of, lang)}</strong> – {capitalised(planText[lang].totalNames[of.measure])}{' '}
      <span className="text-mute">{longDate(of.date, lang)}</span>{' '}
      {source && (
        <>
          <a href={sourcePath(source.id, lang)}>
            {source.readIn === '' ? source.publisher : chartText[lang].readIn(source.publisher, source.readIn)}
          </a>{' '}
          <GradeBadge grade={source.grade} lang={lang} />
        </>
      )}
    </li>
  );
}

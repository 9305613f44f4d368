import type { Operands, OwnRatio } from '#lib/domain/own-ratio';
import { daysOf } from '#lib/domain/own-ratio';
import { type OwnResult, ownResults } from '#lib/export/own-results';
import { longDate } from '#lib/format/date';
import { list } from '#lib/format/words';
import type { Lang } from '#lib/i18n/bilingual';
import { calculatorText } from '#lib/i18n/calculator';

type Props = { readonly lang: Lang; readonly operands: Operands; readonly ratio: OwnRatio };

/** Density, net gap, staffing rate and load, each with the figures it rests on and whose they are. */
export function CalculatorResults({ lang, operands, ratio }: Props) {
  const text = calculatorText[lang];
  const assumed = assumedDay(operands, lang);
  return (
    <div className="calc-results">
      <h3 className="kicker">{text.results}</h3>
      <dl>
        {ownResults({ operands, ratio, lang }).map((result) => (
          <Result key={result.name} lang={lang} of={result} />
        ))}
      </dl>
      {assumed !== '' && <p className="calc-note">{assumed}</p>}
    </div>
  );
}

function Result({ lang, of: { name, value, words, formula } }: { readonly lang: Lang; readonly of: OwnResult }) {
  return (
    <div className="calc-result">
      <dt>{calculatorText[lang][name]}</dt>
      {value !== undefined && <dd className="calc-value">{value}</dd>}
      <dd>{words}</dd>
      {formula !== undefined && <dd className="calc-note">{formula}</dd>}
    </div>
  );
}

/** The reader's figures have no day of their own: which one they are taken to be of is said. */
function assumedDay(operands: Operands, lang: Lang): string {
  const text = calculatorText[lang];
  const all = Object.values(operands);
  if (all.filter(({ whose }) => whose === 'own').length === 0) return '';
  const days = daysOf(all).map((day) => longDate(day, lang));
  return days.length === 0 ? text.sameDayOwn : text.sameDay(list(days, lang));
}

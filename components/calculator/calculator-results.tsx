import { assumedDay, type Operands, type OwnRatio } from '#lib/domain/own-ratio';
import { type OwnResult, ownResults } from '#lib/export/own-results';
import { longDate } from '#lib/format/date';
import { list } from '#lib/format/words';
import type { Lang } from '#lib/i18n/bilingual';
import { calculatorText } from '#lib/i18n/calculator';

type Props = {
  readonly lang: Lang;
  readonly operands: Operands;
  readonly ratio: OwnRatio;
};

/** Density, net gap, staffing rate and load, each with the figures it rests on and whose they are. */
export function CalculatorResults({ lang, operands, ratio }: Props) {
  const text = calculatorText[lang];
  const isMixed = Object.values(operands).some(({ whose }) => whose === 'own');
  const assumed = assumedWords(operands, ratio, lang);
  return (
    <div className="calc-results">
      <h3 className="kicker">{text.results}</h3>
      <dl>
        {ownResults({ operands, ratio, lang }).map((result) => (
          <Result key={result.name} lang={lang} of={result} isMixed={isMixed} />
        ))}
      </dl>
      {assumed !== '' && <p className="calc-note">{assumed}</p>}
    </div>
  );
}

type ResultProps = {
  readonly lang: Lang;
  readonly of: OwnResult;
  /** Is any figure the reader's? Then each result says whose it rests on. */
  readonly isMixed: boolean;
};

function Result({ lang, of: { name, value, words, formula }, isMixed }: ResultProps) {
  return (
    <div className="calc-result">
      <dt>{calculatorText[lang][name]}</dt>
      {value !== undefined && <dd className="calc-value">{value}</dd>}
      <dd>{words}</dd>
      {isMixed && formula !== undefined && <dd className="calc-note">{formula}</dd>}
    </div>
  );
}

/** Which day the reader's figures are taken to be of. */
function assumedWords(operands: Operands, ratio: OwnRatio, lang: Lang): string {
  const text = calculatorText[lang];
  const assumed = assumedDay(operands, ratio);
  switch (assumed.kind) {
    case 'none':
      return '';
    case 'own':
      return text.sameDayOwn;
    case 'published':
      return text.sameDay(
        list(
          assumed.days.map((day) => longDate(day, lang)),
          lang,
        ),
      );
  }
}

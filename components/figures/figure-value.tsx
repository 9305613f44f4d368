import type { Quantity } from '#lib/domain/quantity';
import type { Trace } from '#lib/domain/trace';
import { type DisplayUnit, ofQuantity, qualified, rangeOf, topicUnit } from '#lib/format/quantity';
import type { Lang } from '#lib/i18n/bilingual';
import { figurePageText } from '#lib/i18n/figure-page';
import { QUALIFIER_RULES } from '#lib/i18n/figures';
import { UNIT_NAMES } from '#lib/i18n/unit-names';
import { GradeBadge } from './grade-badge';

/** The number large, in the words of its source, then its reading range and the rule that gives it. */
export function FigureValue({ figure, lang }: { readonly figure: Trace; readonly lang: Lang }) {
  const { quantity, choice, calculation } = figure;
  const unit = topicUnit(figure.key.measure);
  const text = figurePageText[lang];
  const stated = calculation ? undefined : choice?.chosen;
  const range = closedRange(quantity, unit, lang);
  const counted = unit !== 'percent' && unit !== 'times' && unit !== 'ratio' && quantity.kind !== 'absent';
  return (
    <>
      <p className="font-serif text-[2.2rem] font-semibold leading-tight">
        {stated ? qualified(stated, lang) : ofQuantity(quantity, unit, lang)}
        {counted ? <span className="text-[1.1rem] font-normal text-mute"> {UNIT_NAMES[lang][unit]}</span> : undefined}
      </p>
      <p>
        {stated && !stated.derivation ? (
          <GradeBadge grade={stated.grade} lang={lang} />
        ) : (
          <span className="badge">{text.basisComputed}</span>
        )}
        {range === undefined ? undefined : (
          <>
            {' '}
            {text.readingRange} {range}
          </>
        )}
      </p>
      {stated && quantity.kind !== 'absent' ? (
        <p className="text-mute">{QUALIFIER_RULES[lang][stated.derivation ? 'derived' : stated.qualifier]}</p>
      ) : undefined}
    </>
  );
}

/** The reading range where it has two ends; with one, the number itself already says "at least". */
function closedRange(quantity: Quantity, unit: DisplayUnit, lang: Lang): string | undefined {
  return quantity.kind === 'bounded' && Number.isFinite(quantity.high) ? rangeOf(quantity, unit, lang) : undefined;
}

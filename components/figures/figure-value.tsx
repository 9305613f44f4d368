import type { Choice } from '#lib/domain/figure';
import type { IsoDate } from '#lib/domain/iso-date';
import type { Quantity } from '#lib/domain/quantity';
import type { Subject } from '#lib/domain/subject';
import { type DisplayUnit, ofQuantity, qualified, rangeOf } from '#lib/format/quantity';
import type { Lang } from '#lib/i18n/bilingual';
import { figurePageText } from '#lib/i18n/figure-page';
import { QUALIFIER_RULES } from '#lib/i18n/figures';
import { UNIT_NAMES } from '#lib/i18n/measures';
import type { TopicKey } from '#lib/url/figure-path';
import type { Calculation } from './formula';
import { GradeBadge } from './grade-badge';

/** All that the page of one number shows. At least one of `choice` and `calculation` is there. */
export type TracedFigure = {
  readonly key: TopicKey;
  readonly subject: Subject;
  readonly quantity: Quantity;
  readonly unit: DisplayUnit;
  /** The published figures that compete for the key. */
  readonly choice: Choice | undefined;
  /** How we compute the number, when we do. */
  readonly calculation: Calculation | undefined;
  /** The newest day of the same series. */
  readonly latest: IsoDate;
};

/** The number large, in the words of its source, then its reading range and the rule that gives it. */
export function FigureValue({ figure, lang }: { readonly figure: TracedFigure; readonly lang: Lang }) {
  const { quantity, unit, choice, calculation } = figure;
  const text = figurePageText[lang];
  const stated = calculation ? undefined : choice?.chosen;
  const range = rangeOf(quantity, unit, lang);
  const counted = unit !== 'percent' && unit !== 'times' && unit !== 'ratio' && quantity.kind !== 'absent';
  return (
    <>
      <p className="font-serif text-[2.2rem] font-semibold leading-tight">
        {stated ? qualified(stated, lang) : ofQuantity(quantity, unit, lang)}
        {counted ? <span className="text-[1.1rem] font-normal text-mute"> {UNIT_NAMES[lang][unit]}</span> : undefined}
      </p>
      <p>
        {stated ? <GradeBadge grade={stated.grade} lang={lang} /> : <span className="badge">{text.basisComputed}</span>}
        {range === undefined ? undefined : (
          <>
            {' '}
            {text.readingRange} {range}
          </>
        )}
      </p>
      {stated && quantity.kind !== 'absent' ? (
        <p className="text-mute">{QUALIFIER_RULES[lang][stated.qualifier]}</p>
      ) : undefined}
    </>
  );
}

import type { Calculation, FormulaPart, FormulaShape } from '#lib/domain/trace';
import { ofQuantity, rangeOf, topicUnit } from '#lib/format/quantity';
import { capitalised } from '#lib/format/words';
import type { Lang } from '#lib/i18n/bilingual';
import { figurePageText } from '#lib/i18n/figure-page';
import { measureLabel } from '#lib/i18n/measure-label';
import { FigureLink } from './figure-link';

const SIGNS: Record<FormulaShape, { readonly before: string; readonly between: string }> = {
  percent: { before: '100 × ', between: ' ÷ ' },
  quotient: { before: '', between: ' ÷ ' },
  difference: { before: '', between: ' − ' },
};

/** A computed number written out: in words, then in numbers that each lead to their own row. */
export function Formula({ of, lang }: { readonly of: Calculation; readonly lang: Lang }) {
  const { before, between } = SIGNS[of.shape];
  const name = ({ key }: FormulaPart) => measureLabel(key.measure, key.definition, lang);
  const range = rangeOf(of.result.quantity, topicUnit(of.result.key.measure), lang);
  return (
    <>
      <p>{capitalised(`${before}${name(of.first)}${between}${name(of.second)} = ${name(of.result)}.`)}</p>
      <p className="font-serif text-[1.2rem]">
        {before}
        <Part of={of.first} lang={lang} />
        {between}
        <Part of={of.second} lang={lang} /> = {ofQuantity(of.result.quantity, topicUnit(of.result.key.measure), lang)}
      </p>
      {range === undefined ? undefined : (
        <p>
          {capitalised(figurePageText[lang].readingRange)} {range}.{' '}
          {of.shape === 'difference' ? '' : figurePageText[lang].rangeRule}
        </p>
      )}
    </>
  );
}

function Part({ of, lang }: { readonly of: FormulaPart; readonly lang: Lang }) {
  return (
    <FigureLink of={of.key} lang={lang}>
      {ofQuantity(of.quantity, topicUnit(of.key.measure), lang)}
    </FigureLink>
  );
}

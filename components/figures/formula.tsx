import type { Quantity } from '#lib/domain/quantity';
import type { DisplayUnit } from '#lib/format/quantity';
import { ofQuantity, rangeOf } from '#lib/format/quantity';
import type { Lang } from '#lib/i18n/bilingual';
import { figurePageText } from '#lib/i18n/figure-page';
import { measureLabel } from '#lib/i18n/measure-label';
import type { TopicKey } from '#lib/url/figure-path';
import { FigureLink } from './figure-link';

export type FormulaPart = { readonly key: TopicKey; readonly quantity: Quantity; readonly unit: DisplayUnit };
/** `percent`: 100 × first ÷ second; `quotient`: first ÷ second; `difference`: first − second. */
export type FormulaShape = 'percent' | 'quotient' | 'difference';
export type Calculation = {
  readonly shape: FormulaShape;
  readonly first: FormulaPart;
  readonly second: FormulaPart;
  readonly result: FormulaPart;
};

const SIGNS: Record<FormulaShape, { readonly before: string; readonly between: string }> = {
  percent: { before: '100 × ', between: ' ÷ ' },
  quotient: { before: '', between: ' ÷ ' },
  difference: { before: '', between: ' − ' },
};

/** A computed number written out: in words, then in numbers that each lead to their own row. */
export function Formula({ of, lang }: { readonly of: Calculation; readonly lang: Lang }) {
  const { before, between } = SIGNS[of.shape];
  const name = ({ key }: FormulaPart) => measureLabel(key.measure, key.definition, lang);
  const range = rangeOf(of.result.quantity, of.result.unit, lang);
  return (
    <>
      <p>
        {before}
        {name(of.first)}
        {between}
        {name(of.second)} = {name(of.result)}
      </p>
      <p className="font-serif text-[1.2rem]">
        {before}
        <Part of={of.first} lang={lang} />
        {between}
        <Part of={of.second} lang={lang} /> = {ofQuantity(of.result.quantity, of.result.unit, lang)}
      </p>
      {range === undefined ? undefined : (
        <p>
          {figurePageText[lang].readingRange} {range}. {of.shape === 'difference' ? '' : figurePageText[lang].rangeRule}
        </p>
      )}
    </>
  );
}

function Part({ of, lang }: { readonly of: FormulaPart; readonly lang: Lang }) {
  return (
    <FigureLink of={of.key} lang={lang}>
      {ofQuantity(of.quantity, of.unit, lang)}
    </FigureLink>
  );
}

import '#app/styles/calculator.css';
import '#app/styles/calculator-bars.css';
import { CalculatorSlot } from '#components/calculator/calculator-slot';
import { Section } from '#components/layout/section';
import { calculatorFacts } from '#lib/dataset/calculator';
import { calculatorPlaceText } from '#lib/i18n/calculator-place';
import { establishmentPath } from '#lib/url/establishment-path';
import type { SectionProps } from './section-props';

/** The reader's own figures beside the official ones; an open prison's only. */
export function Calculator({ data, of, lang }: SectionProps) {
  const published = calculatorFacts(data, of);
  if (published === undefined) return null;
  const { heading, intro, unscripted, ...said } = calculatorPlaceText[lang];
  return (
    <Section id="calculator" heading={heading}>
      <p className="measure">{intro}</p>
      <p className="measure calc-unscripted">{unscripted}</p>
      <CalculatorSlot
        lang={lang}
        name={of.prison.name[lang]}
        published={published}
        sheet={`${establishmentPath(of.prison.id, lang)}/sheet`}
        {...said}
      />
    </Section>
  );
}

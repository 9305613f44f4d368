import type { Figure } from '#lib/domain/figure';
import { unitOf } from '#lib/domain/measure';
import type { Quantity } from '#lib/domain/quantity';
import { ofQuantity } from '#lib/format/quantity';
import type { Lang } from '#lib/i18n/bilingual';
import { figurePageText } from '#lib/i18n/figure-page';

type PrintedProps = { readonly figure: Figure; readonly computed: Quantity; readonly lang: Lang };

/** The number a source prints, beside the one we compute from its parts. */
export function Printed({ figure, computed, lang }: PrintedProps) {
  const text = figurePageText[lang];
  const unit = unitOf(figure.measure);
  const printed = ofQuantity(figure.quantity, unit, lang);
  const same = printed === ofQuantity(computed, unit, lang);
  return (
    <p>
      {text.printed(printed)} {same ? text.printedSame : text.printedDiffers}
    </p>
  );
}

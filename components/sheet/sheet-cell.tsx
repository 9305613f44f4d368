import { FigureLink } from '#components/figures/figure-link';
import type { SheetCell } from '#lib/export/sheet-spec';
import type { Lang } from '#lib/i18n/bilingual';

type Props = { readonly cell: SheetCell; readonly lang: Lang };

/** A number that on screen leads to its own page; vermilion above capacity; a reason is set smaller. */
export function CellText({ cell: { text, tone, of }, lang }: Props) {
  const content =
    of === undefined ? (
      text
    ) : (
      <FigureLink of={of} lang={lang}>
        {text}
      </FigureLink>
    );
  return <span className={`sheet-${tone}`}>{content}</span>;
}

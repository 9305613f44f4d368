import { FigureLink } from '#components/figures/figure-link';
import { isKnown, type Quantity } from '#lib/domain/quantity';
import type { TopicKey } from '#lib/domain/trace';
import { ofQuantity, topicUnit } from '#lib/format/quantity';
import type { Lang } from '#lib/i18n/bilingual';

type Props = {
  readonly quantity: Quantity;
  readonly lang: Lang;
  /** What the number is; left out: a sum of ours without a page of its own, counted as people. */
  readonly of?: TopicKey;
};

/** A count in a table, leading to where it comes from; or in words why there is none. */
export function CountCell({ quantity, lang, of }: Props) {
  const className = isKnown(quantity) ? '' : 'absent';
  const words = ofQuantity(quantity, of === undefined ? 'people' : topicUnit(of.measure), lang);
  return (
    <td className="number">
      {of === undefined ? (
        <span className={className}>{words}</span>
      ) : (
        <FigureLink of={of} lang={lang} className={className}>
          {words}
        </FigureLink>
      )}
    </td>
  );
}

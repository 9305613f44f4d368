import type { PublishedCount } from '#lib/domain/own-ratio';
import { highOf, isKnown } from '#lib/domain/quantity';
import { longDate } from '#lib/format/date';
import { ofQuantity } from '#lib/format/quantity';
import type { Lang } from '#lib/i18n/bilingual';
import { calculatorText } from '#lib/i18n/calculator';
import { ABSENCE_WORDS } from '#lib/i18n/quantities';

type Props = {
  readonly id: string;
  readonly lang: Lang;
  readonly published: PublishedCount;
  readonly isOwn: boolean;
  readonly onTakeBack: () => void;
};

/** Whose figure a field holds: the published one's publisher and date, or the reader's with the way back. */
export function FieldNote({ id, lang, published, isOwn, onTakeBack }: Props) {
  const text = calculatorText[lang];
  const number = isKnown(published.quantity) ? ofQuantity(published.quantity, 'people', lang) : undefined;
  return (
    <p id={id} className="calc-note">
      {isOwn ? <strong className="calc-own">{text.yours}</strong> : originWords(published, lang)}
      {isOwn && (
        <>
          {' '}
          <button type="button" className="action" onClick={onTakeBack}>
            {number === undefined ? text.clear : text.takeBack(number)}
          </button>
        </>
      )}
    </p>
  );
}

function originWords({ quantity, origin }: PublishedCount, lang: Lang): string {
  const text = calculatorText[lang];
  if (!isKnown(quantity)) {
    return quantity.reason === 'not-published' ? text.none : text.absent(ABSENCE_WORDS[lang][quantity.reason]);
  }
  if (origin === undefined) return '';
  const { publisher, readIn, badge, date, isSum } = origin;
  const by = readIn === '' ? publisher : text.readIn(publisher, readIn);
  const words = [
    text.origin({ whose: text.published[badge], by, date: longDate(date, lang) }),
    ...(isSum ? [text.isSum] : []),
    ...(highOf(quantity) === Number.POSITIVE_INFINITY ? [text.isLeast] : []),
  ];
  return `${words.join(text.asides)}.`;
}

import { assumedDay, type Operand, type Operands, type OwnRatio } from '#lib/domain/own-ratio';
import { isKnown } from '#lib/domain/quantity';
import { longDate } from '#lib/format/date';
import { ofQuantity } from '#lib/format/quantity';
import type { Lang } from '#lib/i18n/bilingual';
import { ownSentenceText } from '#lib/i18n/own-sentence';
import { countedWords } from './own-results';
import { densityWords, gapWords, loadWords } from './ratio-words';

type Said = {
  readonly name: string;
  readonly operands: Operands;
  readonly ratio: OwnRatio;
  /** The name of the reader's branch; empty: none. */
  readonly branch: string;
  readonly lang: Lang;
};

/** What can be said with these counts, whose each is included, so that it stands alone wherever it is pasted. Empty: nothing can. */
export function ownSentence(said: Said): string {
  const parts = [capacityPart(said), staffPart(said), loadPart(said)].filter((part) => part !== '');
  if (parts.length === 0) return '';
  return ownSentenceText[said.lang].after(said.name) + parts.join(' ') + whosePart(said);
}

function whoseCount({ operands, branch, lang }: Said, field: keyof Operands): string {
  const text = ownSentenceText[lang];
  const operand: Operand = operands[field];
  const { origin } = operand;
  const whose =
    operand.whose === 'own' || origin === undefined
      ? text.own(branch)
      : text.published(origin.publisher, longDate(origin.date, lang));
  return `${countedWords(operand, field, lang)} (${whose})`;
}

const areKnown = ({ operands }: Said, fields: readonly (keyof Operands)[]): boolean =>
  fields.every((field) => isKnown<number>(operands[field].quantity));

function capacityPart(said: Said): string {
  if (!areKnown(said, ['held', 'places'])) return '';
  const { ratio, lang } = said;
  const text = ownSentenceText[lang];
  const per = text.per(whoseCount(said, 'held'), whoseCount(said, 'places'));
  const full = isKnown(ratio.density)
    ? text.density(ofQuantity(ratio.density, 'percent', lang), densityWords(ratio.density, lang))
    : '';
  const gap = isKnown(ratio.surplus) ? `, ${gapWords(ratio.surplus, lang)}` : '';
  return `${per}${full}${gap}.`;
}

function staffPart(said: Said): string {
  if (!areKnown(said, ['officers', 'posts'])) return '';
  const { ratio, lang } = said;
  const text = ownSentenceText[lang];
  const rate = isKnown(ratio.staffingRate) ? text.rate(ofQuantity(ratio.staffingRate, 'percent', lang)) : '';
  return `${text.per(whoseCount(said, 'officers'), whoseCount(said, 'posts'))}${rate}.`;
}

const loadPart = ({ ratio, lang }: Said): string =>
  isKnown(ratio.load) ? ownSentenceText[lang].load(ofQuantity(ratio.load, 'times', lang), loadWords(ratio, lang)) : '';

/** Who answers for the reader's figures, and of which day they are taken to be. */
function whosePart({ operands, ratio, branch, lang }: Said): string {
  const text = ownSentenceText[lang];
  const all = Object.values<Operand>(operands).filter(({ quantity }) => isKnown(quantity));
  if (!all.some(({ whose }) => whose === 'own')) return '';
  const isMixed = assumedDay(operands, ratio).kind === 'published';
  return `${branch === '' ? text.notOfficial : text.notOfficialOf(branch)}${isMixed ? text.sameDay : ''}`;
}

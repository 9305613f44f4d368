import { daysOf, type Operand, type Operands, type OwnRatio } from '#lib/domain/own-ratio';
import { isKnown, type Quantity } from '#lib/domain/quantity';
import { longDate } from '#lib/format/date';
import { signedCount } from '#lib/format/number';
import { ofQuantity } from '#lib/format/quantity';
import { list, plural } from '#lib/format/words';
import type { Lang } from '#lib/i18n/bilingual';
import { calculatorText, OWN_COUNT_LABELS } from '#lib/i18n/calculator';
import { OWN_COUNT_NOUNS } from '#lib/i18n/own-sentence';
import { ABSENCE_WORDS } from '#lib/i18n/quantities';
import { densityWords, gapWords, loadWords, rateWords } from './ratio-words';

export type OwnResultName = 'density' | 'gap' | 'rate' | 'load';

/** A ratio as the calculator shows it. Without a value, `words` say why; `formula` says which figures it rests on, and whose. */
export type OwnResult = {
  readonly name: OwnResultName;
  readonly value: string | undefined;
  readonly words: string;
  readonly formula: string | undefined;
};

type Counts = { readonly operands: Operands; readonly ratio: OwnRatio; readonly lang: Lang };
type Field = keyof Operands;

/** The four results, in their order. */
export const ownResults = (counts: Counts): readonly OwnResult[] => [
  densityResult(counts),
  gapResult(counts),
  rateResult(counts),
  loadResult(counts),
];

/** `450 places opérationnelles (chiffre officiel, 1er juillet 2026)`. */
function whoseCount({ operands, lang }: Omit<Counts, 'ratio'>, field: Field): string {
  const operand = operands[field];
  return `${countedWords(operand, field, lang)} (${whoseOf(operand, lang)})`;
}

/** `450 places opérationnelles`. */
export function countedWords({ quantity }: Operand, field: Field, lang: Lang): string {
  const amount = isKnown(quantity) ? quantity.value : 0;
  return `${ofQuantity(quantity, 'people', lang)} ${plural(amount, lang, OWN_COUNT_NOUNS[lang][field])}`;
}

function whoseOf({ whose, origin }: Operand, lang: Lang): string {
  const text = calculatorText[lang];
  if (whose === 'own' || origin === undefined) return text.yoursHere;
  return text.publishedHere[origin.badge](longDate(origin.date, lang));
}

const densityResult = ({ operands, ratio, lang }: Counts): OwnResult => ({
  name: 'density',
  ...shown(ratio.density, 'percent', lang),
  words: isKnown(ratio.density)
    ? densityWords(ratio.density, lang)
    : whyNot({ operands, ratio, lang }, ['held', 'places']),
  formula: formulaOf({ operands, lang }, ['held', '÷', 'places']),
});

const gapResult = ({ operands, ratio, lang }: Counts): OwnResult => ({
  name: 'gap',
  value: gapValue(ratio.surplus, lang),
  words: isKnown(ratio.surplus) ? gapWords(ratio.surplus, lang) : whyNot({ operands, ratio, lang }, ['held', 'places']),
  formula: formulaOf({ operands, lang }, ['held', '−', 'places']),
});

const rateResult = ({ operands, ratio, lang }: Counts): OwnResult => ({
  name: 'rate',
  ...shown(ratio.staffingRate, 'percent', lang),
  words: isKnown(ratio.staffingRate)
    ? rateWords(ratio.staffingRate, lang)
    : whyNot({ operands, ratio, lang }, ['officers', 'posts']),
  formula: formulaOf({ operands, lang }, ['officers', '÷', 'posts']),
});

function loadResult({ operands, ratio, lang }: Counts): OwnResult {
  const words = isKnown(ratio.load)
    ? loadWords(ratio, lang)
    : whyNot({ operands, ratio, lang }, ['held', 'places', 'officers', 'posts']);
  const formula = isKnown(ratio.load) ? calculatorText[lang].loadFormula : undefined;
  return { name: 'load', ...shown(ratio.load, 'times', lang), words, formula };
}

const shown = (quantity: Quantity, unit: 'percent' | 'times', lang: Lang) => ({
  value: isKnown(quantity) ? ofQuantity(quantity, unit, lang) : undefined,
});

/** Signed where it is one number; bounds speak for themselves. */
function gapValue(gap: Quantity, lang: Lang): string | undefined {
  if (!isKnown(gap)) return undefined;
  return gap.kind === 'exact' ? signedCount(gap.value, lang) : ofQuantity(gap, 'people', lang);
}

function formulaOf(
  counts: Omit<Counts, 'ratio'>,
  [left, sign, right]: readonly [Field, string, Field],
): string | undefined {
  if (![left, right].every((field) => isKnown<number>(counts.operands[field].quantity))) return undefined;
  return `${whoseCount(counts, left)} ${sign} ${whoseCount(counts, right)}`;
}

/** What is missing first; then what makes the ratio meaningless. */
function whyNot({ operands, ratio, lang }: Counts, fields: readonly Field[]): string {
  const text = calculatorText[lang];
  const missing = fields.flatMap((field) => missingName(operands[field], field, lang) ?? []);
  if (missing.length > 0) return text.missing(list(missing, lang));
  const asked = fields.map((field) => operands[field]);
  const isZero = (field: Field) => fields.includes(field) && isZeroCount(operands[field]);
  if (isZero('places')) return text.noPlaces;
  if (isZero('posts')) return text.noPosts;
  if (fields.length > 2 && isZero('officers')) return text.noOfficers;
  return ratio.isOfOneDay
    ? ''
    : text.otherDays(
        list(
          daysOf(asked).map((day) => longDate(day, lang)),
          lang,
        ),
      );
}

const isZeroCount = ({ quantity }: Operand): boolean => isKnown(quantity) && quantity.value === 0;

/** `surveillants en poste`, `personnes détenues (secret statistique (NC))`; nothing where the count is there. */
function missingName({ quantity, whose }: Operand, field: Field, lang: Lang): string | undefined {
  if (isKnown(quantity)) return undefined;
  const label = OWN_COUNT_LABELS[lang][field].toLowerCase();
  const says = whose === 'published' && quantity.reason === 'suppressed';
  return says ? `${label}, ${ABSENCE_WORDS[lang][quantity.reason]}` : label;
}

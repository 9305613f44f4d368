import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Figure } from '#lib/domain/figure';
import { isKnown } from '#lib/domain/quantity';
import type { Lang } from '#lib/i18n/bilingual';
import { answerHeard, type HeardAnswer, type HeardCheck } from './heard-question';
import { dataset } from './load-dataset';

/** A question somebody might ask, and what is due: a row of e2e/check-questions.csv. */
export type QuestionCsvRow = Readonly<
  Record<
    | 'id'
    | 'lang'
    | 'question'
    | 'place'
    | 'what'
    | 'when'
    | 'number'
    | 'expected'
    | 'value'
    | 'verdict'
    | 'match'
    | 'mustHold',
    string
  >
>;

/** Does the figure have this key and, to the printed tenth, this value? The file names it `fr registered none 2026-07-01 108636`. */
function isNamed({ subject, measure, definition, date, quantity }: Figure, text: string): boolean {
  const [value = '', ...key] = text.split(' ').toReversed();
  const isSame = key.toReversed().join(' ') === `${subject} ${measure} ${definition} ${date}`;
  return isSame && isKnown(quantity) && Math.abs(quantity.value - Number(value)) <= 0.05;
}

const figuresOf = ({ check }: HeardCheck): readonly Figure[] =>
  [check.against, check.verdict === 'bracketed' ? check.after : undefined].filter((figure) => figure !== undefined);

/** The verdict that was given and on what; of several readings, each. */
const verdictsOf = (answer: HeardAnswer): readonly string[] =>
  answer.kind === 'checked' ? answer.checks.map(({ check }) => check.verdict) : [];

function isRightAnswer({ verdict, value, match }: QuestionCsvRow, answer: HeardAnswer): boolean {
  if (answer.kind !== 'checked') return false;
  return answer.checks.some((one) => {
    if (one.check.verdict !== verdict) return false;
    if (match !== '') return match.split('; ').every((text) => figuresOf(one).some((figure) => isNamed(figure, text)));
    const against = one.check.against?.quantity;
    return against !== undefined && isKnown(against) && Math.abs(against.value - Number(value)) < 0.05;
  });
}

export function isRight(row: QuestionCsvRow, answer: HeardAnswer): boolean {
  switch (row.expected) {
    case 'answer':
      return isRightAnswer(row, answer);
    case 'could-be':
      return (
        answer.kind === 'could-be' &&
        (row.mustHold === '' || answer.candidates.some((figure) => isNamed(figure, row.mustHold))) &&
        answer.candidates.every(({ subject }) => subject !== 'paris-prison-unnamed')
      );
    case 'nothing-known':
      return verdictsOf(answer).every((verdict) => verdict === 'not-checkable') && answer.kind === 'checked';
    default:
      return answer.kind === 'help';
  }
}

/** A verdict that says something of a number, where none or another was due; the second of two readings may say another. */
export function isWrongVerdict(row: QuestionCsvRow, answer: HeardAnswer): boolean {
  const told = verdictsOf(answer).filter((verdict) => verdict !== 'not-checkable');
  return told.length > 0 && !isRight(row, answer);
}

export type Answered = { readonly row: QuestionCsvRow; readonly answer: HeardAnswer };

/** The questions of a file, each as the site answers it. */
export function answeredQuestions(file: string): readonly Answered[] {
  const rows: readonly QuestionCsvRow[] = parse(readFileSync(file, 'utf8'), { columns: true });
  return rows.map((row) => {
    const { place, what, when, number, lang } = row;
    return { row, answer: answerHeard(dataset(), { place, what, when, number }, lang as Lang).answer };
  });
}

/** What was answered, short, for the message of a failed test. */
export const told = (answer: HeardAnswer): string =>
  JSON.stringify(
    answer.kind === 'checked' ? answer.checks.map((one) => [one.check.verdict, ...figuresOf(one)]) : answer,
  ).slice(0, 600);

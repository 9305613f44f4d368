import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { Figure } from '#lib/domain/figure';
import { isKnown } from '#lib/domain/quantity';
import type { Lang } from '#lib/i18n/bilingual';
import { answerHeard, type HeardAnswer, type HeardCheck } from './heard-question';
import { dataset } from './load-dataset';

/** A row of e2e/check-questions.csv, written before the code it judges. */
type QuestionCsvRow = Readonly<
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
const QUESTIONS: readonly QuestionCsvRow[] = parse(readFileSync('e2e/check-questions.csv', 'utf8'), { columns: true });

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

function isRight(row: QuestionCsvRow, answer: HeardAnswer): boolean {
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
function isWrongVerdict(row: QuestionCsvRow, answer: HeardAnswer): boolean {
  const told = verdictsOf(answer).filter((verdict) => verdict !== 'not-checkable');
  return told.length > 0 && !isRight(row, answer);
}

const answered = QUESTIONS.map((row) => {
  const { place, what, when, number, lang } = row;
  return { row, answer: answerHeard(dataset(), { place, what, when, number }, lang as Lang).answer };
});

describe('the sixty questions', () => {
  it('are sixty, half of them in each language', () => {
    expect(QUESTIONS.length).toBe(60);
    expect(QUESTIONS.filter(({ lang }) => lang === 'fr').length).toBe(30);
  });

  it.each(answered)(
    '$row.id “$row.question” is answered as it was written down before: $row.expected',
    ({ row, answer }) => {
      const told =
        answer.kind === 'checked' ? answer.checks.map((one) => [one.check.verdict, ...figuresOf(one)]) : answer;
      expect(isRight(row, answer), JSON.stringify(told).slice(0, 600)).toBe(true);
    },
  );

  it('get no wrong verdict', () => {
    const wrong = answered.filter(({ row, answer }) => isWrongVerdict(row, answer)).map(({ row }) => row.id);
    expect(wrong).toEqual([]);
  });
});

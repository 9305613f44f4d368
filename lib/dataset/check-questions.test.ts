import { describe, expect, it } from 'vitest';
import { answeredQuestions, isRight, isWrongVerdict, told } from './sample-questions';

describe.each([
  // Written before the code it judges, and left as it was.
  { file: 'e2e/check-questions.csv', title: 'the sixty questions', questions: 60, french: 30 },
  // Written later, against the code: ratios, thousands, excesses, dates in words, what nobody counts.
  { file: 'e2e/check-questions-more.csv', title: 'the questions of the second attack', questions: 52, french: 38 },
])('$title', ({ file, questions, french }) => {
  const answered = answeredQuestions(file);

  it('are all there, in both languages', () => {
    expect(answered.length).toBe(questions);
    expect(answered.filter(({ row: { lang } }) => lang === 'fr').length).toBe(french);
  });

  it.each(answered)('$row.id “$row.question” is answered as it was written down: $row.expected', ({ row, answer }) => {
    expect(isRight(row, answer), told(answer)).toBe(true);
  });

  it('get no wrong verdict', () => {
    const wrong = answered.filter(({ row, answer }) => isWrongVerdict(row, answer)).map(({ row }) => row.id);
    expect(wrong).toEqual([]);
  });
});

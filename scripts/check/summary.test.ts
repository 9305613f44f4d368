import { expect, test } from 'vitest';
import { summary } from './summary';

const lint = { title: 'lint', passed: 1, failed: 0, note: '', seconds: 1.24 };
const unit = { title: 'unit', passed: 40, failed: 2, note: 'exit code 1', seconds: 125 };

test('the summary ends with the line that machines read, the sum over all checks', () => {
  expect(summary([lint, unit]).split('\n').at(-1)).toBe('41 passed, 2 failed');
});

test('a failed check is marked, with its note and its time', () => {
  const [, , first, second] = summary([lint, unit]).split('\n');
  expect(first).toMatch(/^✓ lint .*1 passed .*1\.2 s$/);
  expect(second).toMatch(/^✗ unit .*40 passed, 2 failed .*2 min 05 s {2}exit code 1$/);
});

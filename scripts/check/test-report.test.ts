import { expect, test } from 'vitest';
import { ofPlaywright, ofVitest } from './test-report';

const file = { status: 'passed', assertionResults: [{}] };

test('a green run counts its tests', () => {
  const report = { success: true, numPassedTests: 7, numFailedTests: 0, testResults: [file] };
  expect(ofVitest(report, 0)).toEqual({ passed: 7, failed: 0, note: '' });
});

test('a test file that cannot be loaded is a failure although it holds no test', () => {
  const broken = { status: 'failed', assertionResults: [] };
  const report = { success: false, numPassedTests: 7, numFailedTests: 1, testResults: [file, broken] };
  expect(ofVitest(report, 1)).toMatchObject({ passed: 7, failed: 2 });
});

test('a run without any test is a failure', () => {
  const report = { success: true, numPassedTests: 0, numFailedTests: 0, testResults: [] };
  expect(ofVitest(report, 0)).toMatchObject({ failed: 1, note: 'no test was found' });
});

test('a run that ends badly without a failed test is a failure', () => {
  const report = { success: false, numPassedTests: 7, numFailedTests: 0, testResults: [file] };
  expect(ofVitest(report, 1)).toMatchObject({ passed: 7, failed: 1 });
});

test('a browser test that passes on a second try is a failure, and so is an error outside the tests', () => {
  const stats = { expected: 5, unexpected: 1, flaky: 1 };
  expect(ofPlaywright({ stats, errors: ['global setup'] }, 1)).toMatchObject({ passed: 5, failed: 3 });
});

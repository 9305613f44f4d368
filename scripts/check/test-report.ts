import type { Outcome } from './outcome';

/** The parts of Vitest's JSON report that are counted. */
export type VitestReport = {
  readonly success: boolean;
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
};

/** A file that cannot even be loaded holds no test: it counts as one failure, so does a run that failed for any other reason. */
export function ofVitest(report: VitestReport, exitCode: number): Outcome {
  const unloaded = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  return counted(report.numPassedTests, report.numFailedTests + unloaded.length, exitCode);
}

/** The parts of Playwright's JSON report that are counted. */
export type PlaywrightReport = {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number };
  readonly errors: readonly unknown[];
};

/** A test that passed on a second try is a failure: it cannot be trusted. */
export function ofPlaywright({ stats, errors }: PlaywrightReport, exitCode: number): Outcome {
  return counted(stats.expected, stats.unexpected + stats.flaky + errors.length, exitCode);
}

/** No test at all is a failure too: a suite that finds nothing protects nothing. */
function counted(passed: number, failed: number, exitCode: number): Outcome {
  if (passed + failed === 0) return { passed, failed: 1, note: 'no test was found' };
  const unexplained = failed === 0 && exitCode !== 0 ? 1 : 0;
  return { passed, failed: failed + unexplained, note: unexplained === 1 ? `exit code ${exitCode}` : '' };
}

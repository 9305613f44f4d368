/** How a check ended: tests that passed and failed (1 for a check that is no test suite), and a few words for the summary. */
export type Outcome = { readonly passed: number; readonly failed: number; readonly note: string };

export const success = (note = ''): Outcome => ({ passed: 1, failed: 0, note });
export const failure = (note: string): Outcome => ({ passed: 0, failed: 1, note });
export const ofExit = (code: number): Outcome => (code === 0 ? success() : failure(`exit code ${code}`));

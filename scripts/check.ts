import { failure, type Outcome } from './check/outcome';
import { type Shared, shared } from './check/shared-server';
import { STEPS, type Step } from './check/steps';
import { type Result, summary } from './check/summary';
import { endChildrenWithUs } from './run/child';

/** `npm test` runs every check; `check.ts api e2e` only those, on what is already built. */
function chosenSteps(names: readonly string[]): readonly Step[] {
  const unknown = names.filter((name) => !STEPS.some((step) => step.name === name));
  if (unknown.length > 0) {
    throw new Error(`no check is named ${unknown.join(', ')}: there are ${STEPS.map((step) => step.name).join(', ')}`);
  }
  return names.length === 0 ? STEPS : STEPS.filter((step) => names.includes(step.name));
}

async function attempt(step: Step, failed: ReadonlySet<string>, tools: Shared): Promise<Outcome> {
  const missing = step.needs.filter((need) => failed.has(need));
  if (missing.length > 0) return failure(`not run: ${missing.join(' and ')} failed`);
  try {
    return await step.run(tools);
  } catch (reason) {
    const words = reason instanceof Error ? reason.message : String(reason);
    console.error(words);
    return failure(words.split('\n')[0] ?? '');
  }
}

async function runAll(steps: readonly Step[], tools: Shared): Promise<readonly Result[]> {
  const results: Result[] = [];
  const failed = new Set<string>();
  for (const step of steps) {
    console.log(`\n${`── ${step.title} `.padEnd(80, '─')}`);
    const began = performance.now();
    const outcome = await attempt(step, failed, tools);
    if (outcome.failed > 0) failed.add(step.name);
    results.push({ ...outcome, title: step.title, seconds: (performance.now() - began) / 1000 });
  }
  return results;
}

endChildrenWithUs(() => 130);
const sharedTools = shared();
try {
  const results = await runAll(chosenSteps(process.argv.slice(2)), sharedTools);
  console.log(summary(results));
  process.exitCode = results.some((result) => result.failed > 0) ? 1 : 0;
} catch (reason) {
  console.error(`check: ${reason instanceof Error ? reason.message : reason}`);
  process.exitCode = 2;
} finally {
  await sharedTools.end();
}

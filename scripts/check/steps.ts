import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { measureBudgets } from '#scripts/budgets/measure-budgets';
import { binOf } from '#scripts/run/bin';
import { runNode } from '#scripts/run/child';
import { failure, type Outcome, ofExit, success } from './outcome';
import type { Shared } from './shared-server';
import { ofPlaywright, ofVitest } from './test-report';

export type Step = {
  readonly name: string;
  readonly title: string;
  /** Steps without which this one makes no sense. */
  readonly needs: readonly string[];
  run(shared: Shared): Promise<Outcome>;
};

type Env = Readonly<Record<string, string>>;

const node = async (args: readonly string[], env: Env = {}): Promise<Outcome> =>
  ofExit((await runNode(args, { output: 'shown', env })).code);

const script = (file: string): Promise<Outcome> => node(['--import', 'tsx', file]);

async function types(): Promise<Outcome> {
  const routes = await runNode([binOf('next', 'next'), 'typegen'], { output: 'kept' });
  if (routes.code !== 0) return failure(`next typegen: ${routes.output.trim()}`);
  return await node([binOf('typescript', 'tsc'), '--noEmit']);
}

async function vitest(project: string, { folder }: Shared, env: Env = {}): Promise<Outcome> {
  const report = join(folder, `${project}.json`);
  const args = ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { code } = await runNode([binOf('vitest', 'vitest'), ...args], { output: 'shown', env });
  return ofVitest(JSON.parse(readFileSync(report, 'utf8')), code);
}

async function openapi({ url, folder }: Shared): Promise<Outcome> {
  const answer = await fetch(`${await url()}/api/v1/openapi.json`);
  if (!answer.ok) return failure(`/api/v1/openapi.json answers ${answer.status}`);
  const file = join(folder, 'openapi.json');
  writeFileSync(file, await answer.text());
  return await node([binOf('@redocly/cli', 'redocly'), 'lint', '--config', 'redocly.yaml', file]);
}

async function browserTests({ url, browser, folder }: Shared): Promise<Outcome> {
  const report = join(folder, 'playwright.json');
  const env = {
    BASE_URL: await url(),
    PLAYWRIGHT_CHROMIUM: await browser(),
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  };
  const args = [binOf('@playwright/test', 'playwright'), 'test', '--reporter=list,json'];
  const { code } = await runNode(args, { output: 'shown', env });
  return ofPlaywright(JSON.parse(readFileSync(report, 'utf8')), code);
}

async function budgets({ url, browser }: Shared): Promise<Outcome> {
  const broken = await measureBudgets(await url(), await browser());
  return broken.length === 0 ? success() : failure(broken.join('; '));
}

/** In this order: what is quick and what the rest stands on comes first. */
export const STEPS = [
  { name: 'dataset', title: 'dataset: compile and validate', needs: [], run: () => script('scripts/compile.ts') },
  {
    name: 'lint',
    title: 'format, lint, layers',
    needs: [],
    run: () => node([binOf('@biomejs/biome', 'biome'), 'ci', '.']),
  },
  { name: 'types', title: 'types', needs: [], run: types },
  { name: 'unused', title: 'unused code', needs: [], run: () => node([binOf('knip', 'knip')]) },
  { name: 'unit', title: 'unit and property tests', needs: ['dataset'], run: (shared) => vitest('unit', shared) },
  { name: 'build', title: 'production build', needs: ['dataset'], run: () => script('scripts/build.ts') },
  { name: 'openapi', title: 'OpenAPI lint', needs: ['build'], run: openapi },
  {
    name: 'api',
    title: 'API tests',
    needs: ['build'],
    run: async (shared) => await vitest('api', shared, { SURNOMBRE_URL: await shared.url() }),
  },
  { name: 'budgets', title: 'budgets: bytes and requests', needs: ['build'], run: budgets },
  { name: 'e2e', title: 'browser tests', needs: ['build'], run: browserTests },
] as const satisfies readonly Step[];

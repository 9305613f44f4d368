import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { binOf, ROOT } from '#scripts/run/bin';
import { runNode } from '#scripts/run/child';

/** Inside the project, so that `node_modules` is found above; ignored by git, removed at the end. */
export const BENCH_FOLDER = join(ROOT, '.next-bench');
const NOT_COPIED = /^(node_modules|\.git|\.next.*|\.ci|\.scratch.*|test-results|docs|e2e|lint-fixtures)$/;

/** Next must look for packages above the copy: the project's folder is the root of both. */
const nextConfig = (base: string) => `${base}
export default {
  ...config,
  output: 'standalone',
  outputFileTracingRoot: ${JSON.stringify(ROOT)},
  turbopack: { root: ${JSON.stringify(ROOT)} },
  typescript: { ignoreBuildErrors: true },
};
`;

/** Answers any of the texts in the folder of the environment, whole, from memory: what Next costs without our work. */
const CONSTANT_ROUTE = `import { readFileSync } from 'node:fs';
export const dynamic = 'force-dynamic';
const texts = new Map();
export async function GET(_request, { params }) {
  const { name } = await params;
  if (!texts.has(name)) texts.set(name, readFileSync(process.env.BENCH_TEXTS + '/' + name));
  return new Response(texts.get(name), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
}
`;

export type Built = { readonly script: string; readonly seconds: number };

async function build(name: string): Promise<Built> {
  const folder = join(BENCH_FOLDER, name);
  const began = performance.now();
  const { code, output } = await runNode([binOf('next', 'next'), 'build'], {
    output: 'kept',
    cwd: folder,
    env: { NEXT_DIST_DIR: '' },
  });
  if (code !== 0) throw new Error(`the ${name} tree does not build:\n${output}`);
  const seconds = (performance.now() - began) / 1000;
  const standalone = join(folder, '.next', 'standalone', relative(ROOT, folder));
  for (const beside of [join('.next', 'static'), join('data', 'compiled')]) {
    cpSync(join(folder, beside), join(standalone, beside), { recursive: true, force: true });
  }
  return { script: join(standalone, 'server.js'), seconds };
}

/** This project with one more route, the constant one. */
export async function buildProjectTree(): Promise<Built> {
  const folder = join(BENCH_FOLDER, 'project');
  rmSync(folder, { recursive: true, force: true });
  for (const entry of readdirSync(ROOT).filter((name) => !NOT_COPIED.test(name))) {
    cpSync(join(ROOT, entry), join(folder, entry), { recursive: true });
  }
  cpSync(join(folder, 'next.config.mjs'), join(folder, 'project.config.mjs'));
  writeFileSync(join(folder, 'next.config.mjs'), nextConfig("import config from './project.config.mjs';"));
  const route = join(folder, 'app', 'api', 'constant', '[name]');
  mkdirSync(route, { recursive: true });
  writeFileSync(join(route, 'route.js'), CONSTANT_ROUTE);
  return await build('project');
}

/** An app of one empty page: what Next costs to start. */
export async function buildEmptyTree(): Promise<Built> {
  const folder = join(BENCH_FOLDER, 'empty');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'app', 'fr'), { recursive: true });
  mkdirSync(join(folder, 'data', 'compiled'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');
  writeFileSync(join(folder, 'next.config.mjs'), nextConfig('const config = {};'));
  writeFileSync(
    join(folder, 'app', 'layout.jsx'),
    'export default ({ children }) => <html lang="fr"><body>{children}</body></html>;\n',
  );
  writeFileSync(join(folder, 'app', 'fr', 'page.jsx'), 'export default () => <p>Surnombre</p>;\n');
  return await build('empty');
}

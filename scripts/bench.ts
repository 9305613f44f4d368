import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { cachedLines } from './bench/cached-lines';
import { lighthouseLines } from './bench/lighthouse-lines';
import { pageLines } from './bench/page-lines';
import { atMost, busyness, type Line, report } from './bench/report';
import { loadLines, startBenchServer, startLines } from './bench/server-lines';
import { spreadOf } from './bench/spread';
import { startStaticSite } from './bench/static-site';
import { BENCH_FOLDER, buildEmptyTree, buildProjectTree } from './bench/trees';
import { browserOfThisMachine } from './browser/browser-of-this-machine';
import { BROWSER_FLAGS } from './browser/flags';
import { ROOT } from './run/bin';
import { endChildrenWithUs, runNode } from './run/child';

const say = (words: string) => console.log(`bench: ${words}`);

async function compileSeconds(): Promise<number> {
  const began = performance.now();
  const { code, output } = await runNode(['--import', 'tsx', 'scripts/compile.ts'], { output: 'kept' });
  if (code !== 0) throw new Error(output);
  return (performance.now() - began) / 1000;
}

async function buildLines(): Promise<{
  readonly lines: readonly Line[];
  readonly project: string;
  readonly empty: string;
}> {
  say('compiling the dataset three times, building the project and an empty app…');
  const compile = spreadOf([await compileSeconds(), await compileSeconds(), await compileSeconds()]);
  const empty = await buildEmptyTree();
  const project = await buildProjectTree();
  const build = spreadOf([project.seconds]);
  const lines = [
    { what: '**dataset compile**', spread: compile, unit: 's', decimals: 1, ...atMost(8, compile) },
    { what: '**production build**', spread: build, unit: 's', decimals: 1, ...atMost(180, build) },
  ];
  return { lines, project: project.script, empty: empty.script };
}

async function measure(): Promise<string> {
  const busy = busyness();
  const path = await browserOfThisMachine();
  const built = await buildLines();
  say('starting both, five times each…');
  const starts = await startLines(built.project, built.empty);
  const server = await startBenchServer(built.project);
  const browser = await chromium.launch({ executablePath: path, args: BROWSER_FLAGS });
  try {
    const reference = await startStaticSite(server.url, '/fr');
    say('painting, drawing, hovering…');
    const pages = await pageLines(browser, { page: `${server.url}/fr`, reference: reference.url });
    await reference.stop();
    await browser.close();
    say('Lighthouse, five times…');
    const scores = await lighthouseLines(`${server.url}/fr`, path, BENCH_FOLDER);
    say('asking the API…');
    const load = [...(await loadLines(server)), ...(await cachedLines(server))];
    const health = await (await fetch(`${server.url}/api/v1/health`)).json();
    const lines = [...scores, ...pages, ...load, ...starts, ...built.lines];
    return report(lines, { day: new Date().toISOString().slice(0, 10), releaseId: health.meta.release, busy });
  } finally {
    await browser.close();
    await server.stop();
  }
}

endChildrenWithUs(() => 130);
try {
  const text = await measure();
  writeFileSync(join(ROOT, 'docs', 'benchmarks.md'), text);
  console.log(text);
} catch (reason) {
  console.error(`bench: ${reason instanceof Error ? (reason.stack ?? reason.message) : reason}`);
  process.exitCode = 1;
} finally {
  rmSync(BENCH_FOLDER, { recursive: true, force: true });
}

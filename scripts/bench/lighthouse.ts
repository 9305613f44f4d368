import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BROWSER_FLAGS } from '#scripts/browser/flags';
import { run } from '#scripts/run/child';

/** The last version for Node 20. It is fetched when the benchmark runs: nothing else needs it. */
const LIGHTHOUSE = 'lighthouse@12.8.2';
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Scores = Readonly<Record<(typeof CATEGORIES)[number], number>>;

type Report = { readonly categories: Readonly<Record<string, { readonly score: number | null }>> };

/** One run in Lighthouse's own mobile conditions, scores of 100; undefined where Lighthouse cannot be had. */
export async function lighthouse(url: string, browser: string, folder: string): Promise<Scores | undefined> {
  const file = join(folder, 'lighthouse.json');
  const flags = [`--chrome-flags=--headless=new ${BROWSER_FLAGS.join(' ')}`, '--no-enable-error-reporting'];
  const args = ['--yes', LIGHTHOUSE, url, '--quiet', '--output=json', `--output-path=${file}`, ...flags];
  const { code, output } = await run('npx', args, { output: 'kept', seconds: 300, env: { CHROME_PATH: browser } });
  if (code !== 0) {
    console.error(`lighthouse: not measured (${output.trim().split('\n').at(-1)})`);
    return undefined;
  }
  const { categories } = JSON.parse(readFileSync(file, 'utf8')) as Report;
  const score = (name: string) => Math.round((categories[name]?.score ?? Number.NaN) * 100);
  const [performance, accessibility, bestPractices, seo] = CATEGORIES.map(score) as [number, number, number, number];
  return { performance, accessibility, 'best-practices': bestPractices, seo };
}

import { lighthouse, type Scores } from './lighthouse';
import { atLeast, type Line } from './report';
import { spreadOf } from './spread';

const RUNS = 5;

/** Median scores of five runs; no line where Lighthouse cannot be had. */
export async function lighthouseLines(url: string, browser: string, folder: string): Promise<readonly Line[]> {
  const runs: Scores[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const scores = await lighthouse(url, browser, folder);
    if (scores === undefined) return [];
    runs.push(scores);
  }
  const line = (name: keyof Scores, aim: number): Line => {
    const spread = spreadOf(runs.map((scores) => scores[name]));
    return { what: `Lighthouse mobile, ${name}`, spread, unit: '', decimals: 0, ...atLeast(aim, spread) };
  };
  return [line('performance', 98), line('accessibility', 100), line('best-practices', 100), line('seo', 100)];
}

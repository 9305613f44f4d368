import { chromium } from '@playwright/test';
import { BROWSER_FLAGS } from '#scripts/browser/flags';
import { heaviestEmbeds } from './heaviest-embeds';
import { brokenBudgets, budgetTable } from './judge';
import { type PageWeight, weigh } from './page-weight';
import { heaviestPages } from './prerendered-pages';

/** Weighs the largest page of every kind, and the largest embedded charts, in a real browser, prints the table, and returns one sentence per broken budget. */
export async function measureBudgets(origin: string, executablePath: string): Promise<readonly string[]> {
  const browser = await chromium.launch({ executablePath, args: BROWSER_FLAGS });
  try {
    const weights: PageWeight[] = [];
    for (const path of [...heaviestPages(), ...heaviestEmbeds()]) weights.push(await weigh(browser, origin, path));
    console.log(budgetTable(weights));
    const broken = weights.flatMap(brokenBudgets);
    for (const sentence of broken) console.error(`budget broken: ${sentence}`);
    return broken;
  } finally {
    await browser.close();
  }
}

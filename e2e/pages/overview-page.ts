import { expect, type Locator } from '@playwright/test';
import type { Lang } from '#lib/i18n/bilingual';
import { SitePage } from './site-page';

/** The situation: headline, key figures, charts beside the articles that cite their figures. */
export class OverviewPage extends SitePage {
  async visitIn(lang: Lang): Promise<void> {
    await this.visit(`/${lang}`);
  }

  get headline(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }

  /** A key figure with its note, by the name the reader sees. */
  keyFigure(name: string): Locator {
    return this.page
      .locator('.key-figure')
      .filter({ has: this.page.locator('dt', { hasText: new RegExp(`^${name}$`) }) });
  }

  private numberLink(name: string): Locator {
    return this.keyFigure(name).locator('dd').first().getByRole('link');
  }

  async numberOf(name: string): Promise<string> {
    return (await this.numberLink(name).textContent()) ?? '';
  }

  async followNumber(name: string): Promise<void> {
    await this.numberLink(name).click();
    await this.page.waitForURL(/\/figures\//);
  }

  async expectKeyFigure(name: string, ...says: readonly string[]): Promise<void> {
    for (const words of says) await expect(this.keyFigure(name)).toContainText(words);
  }

  /** The charts of a cited article, and the article beside them. */
  besideArticle(id: string): Locator {
    return this.page.locator(`section#article-${id}`);
  }

  /** Those in sight: one more waits in a closed disclosure. */
  get charts(): Locator {
    return this.page.locator('figure.chart:visible');
  }

  /** In one frame: headline, drawing, sentence, table and source. */
  async expectEveryChartIsWhole(): Promise<void> {
    await expect(this.charts).not.toHaveCount(0);
    for (const chart of await this.charts.all()) {
      await expect(chart.getByRole('heading')).not.toBeEmpty();
      await expect(chart.locator('.chart-drawing svg:visible')).not.toHaveCount(0);
      await expect(chart.locator('.chart-sentence')).not.toBeEmpty();
      await expect(chart.locator('.chart-source')).not.toBeEmpty();
      expect(await chart.locator('.chart-table tbody tr').count()).toBeGreaterThan(0);
    }
  }
}

import { expect, type Locator } from '@playwright/test';
import type { Lang } from '#lib/i18n/bilingual';
import { SitePage } from './site-page';

/** One prison: its sentence, key figures, wings, series, and what is not known of it. */
export class PrisonPage extends SitePage {
  async visitPrison(id: string, lang: Lang): Promise<void> {
    await this.visit(`/${lang}/establishments/${id}`);
  }

  get headline(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }

  async expectToSay(...words: readonly string[]): Promise<void> {
    for (const one of words) await expect(this.page.getByRole('main')).toContainText(one);
  }

  get wings(): Locator {
    return this.page.locator('table.wings tbody tr');
  }

  get charts(): Locator {
    return this.page.locator('figure.chart');
  }

  /** A part of the page by its anchor. */
  part(id: string): Locator {
    return this.page.locator(`section#${id}`);
  }

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

  async followFirstNumber(): Promise<void> {
    await this.page.locator('.key-figure .figure-link').first().click();
    await this.page.waitForURL(/\/figures\//);
  }
}

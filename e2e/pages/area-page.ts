import { expect, type Locator } from '@playwright/test';
import type { Lang } from '#lib/i18n/bilingual';
import { SitePage } from './site-page';

/** A directorate or a wing type: its sentence, its figures, its tables, its charts. */
export class AreaPage extends SitePage {
  async visitDirectorate(id: string, lang: Lang): Promise<void> {
    await this.visit(`/${lang}/directorates/${id}`);
  }

  async visitWingType(type: string, lang: Lang): Promise<void> {
    await this.visit(`/${lang}/wing-types/${type}`);
  }

  get headline(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }

  /** A part of the page by its anchor. */
  part(id: string): Locator {
    return this.page.locator(`section#${id}`);
  }

  rowsOf(id: string): Locator {
    return this.part(id).locator('tbody tr');
  }

  async expectToSay(...words: readonly string[]): Promise<void> {
    for (const one of words) await expect(this.page.getByRole('main')).toContainText(one);
  }

  async expectEveryChartIsWhole(): Promise<void> {
    const charts = this.page.locator('figure.chart');
    await expect(charts).not.toHaveCount(0);
    for (const chart of await charts.all()) {
      await expect(chart.locator('.chart-drawing svg:visible')).not.toHaveCount(0);
      await expect(chart.locator('.chart-sentence')).not.toBeEmpty();
      expect(await chart.locator('.chart-table tbody tr').count()).toBeGreaterThan(0);
    }
  }

  async followFirstNumber(): Promise<void> {
    await this.page.locator('.key-figure .figure-link').first().click();
    await this.page.waitForURL(/\/figures\//);
  }
}

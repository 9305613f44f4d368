import { expect, type Locator } from '@playwright/test';
import type { Lang } from '#lib/i18n/bilingual';
import { SitePage } from './site-page';

/** The national page of prison staff. */
export class StaffingPage extends SitePage {
  async visitStaffing(lang: Lang): Promise<void> {
    await this.visit(`/${lang}/staffing`);
  }

  get strip(): Locator {
    return this.page.locator('#chart-staffing-rates');
  }

  get known(): Locator {
    return this.page.locator('#known');
  }

  async expectEveryChartIsWhole(): Promise<void> {
    for (const chart of await this.page.locator('figure.chart').all()) {
      await expect(chart.locator('.chart-drawing svg:visible')).not.toHaveCount(0);
      await expect(chart.locator('.chart-sentence')).not.toBeEmpty();
      expect(await chart.locator('.chart-table tbody tr').count()).toBeGreaterThan(0);
    }
  }
}

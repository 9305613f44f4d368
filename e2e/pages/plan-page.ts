import { expect, type Locator } from '@playwright/test';
import type { Lang } from '#lib/i18n/bilingual';
import { SitePage } from './site-page';

/** The page of the 15,000-places plan. */
export class PlanPage extends SitePage {
  async visitPlan(lang: Lang, query = ''): Promise<void> {
    await this.visit(`/${lang}/plan-15000${query}`);
  }

  get headline(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }

  get projects(): Locator {
    return this.page.locator('#plan-projects tbody tr:visible');
  }

  get outOfUse(): Locator {
    return this.page.locator('#out-of-use tbody tr');
  }

  get filter(): Locator {
    return this.page.getByRole('search');
  }

  async choose(label: string, option: string): Promise<void> {
    await this.filter.getByLabel(label).selectOption(option);
  }

  async expectShown(count: number): Promise<void> {
    await expect(this.projects).toHaveCount(count);
    await expect(this.filter.getByRole('status')).toContainText(String(count));
  }
}

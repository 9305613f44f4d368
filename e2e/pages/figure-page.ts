import { expect, type Locator } from '@playwright/test';
import type { Lang } from '#lib/i18n/bilingual';
import { figurePageText } from '#lib/i18n/figure-page';
import { SitePage } from './site-page';

/** Where a displayed number leads: value, words, source, where it was read, and the figures that lost. */
export class FigurePage extends SitePage {
  get article(): Locator {
    return this.page.getByRole('main').locator('article');
  }

  async expectNumber(number: string): Promise<void> {
    await expect(this.article).toContainText(number);
  }

  async expectProvenance(lang: Lang): Promise<void> {
    await expect(this.page.getByRole('heading', { name: figurePageText[lang].whereFrom })).toBeVisible();
    await expect(this.page.getByRole('heading', { name: figurePageText[lang].others })).toBeVisible();
  }

  /** The second click: from the number to its source. */
  async followFirstSource(): Promise<void> {
    await this.article.locator('a[href*="/sources/"]').first().click();
    await this.page.waitForURL(/\/sources\/[^/]+$/);
  }
}

import { expect, type Locator, type Page } from '@playwright/test';
import { SitePage } from './site-page';

/** The reading list and the page of an article. */
export class ArticlesPage extends SitePage {
  readonly items: Locator;
  readonly claims: Locator;
  readonly status: Locator;
  /** The claim an address or a chart points at. */
  readonly pointedAt: Locator;

  constructor(page: Page) {
    super(page);
    this.items = page.locator('#articles > li:visible');
    this.claims = page.locator('.claim-card');
    this.status = page.getByRole('status');
    this.pointedAt = page.locator('.claim-card:target');
  }

  /** The list, once its choices work. */
  async visitReady(lang: 'fr' | 'en', query = ''): Promise<void> {
    await this.visit(`/${lang}/articles${query}`);
    await expect(this.page.locator('.article-filters select').first()).toBeVisible();
  }

  async choose(name: 'kind' | 'year' | 'subject' | 'verdict', value: string): Promise<void> {
    await this.page.locator(`.article-filters select[name="${name}"]`).selectOption(value);
  }

  /** From a claim ringed on a chart to where the article says it, with the keyboard alone. */
  async followMark(chart: string, words: RegExp): Promise<void> {
    await this.page.locator(`[id="${chart}"] .chart-notes a`, { hasText: words }).first().press('Enter');
    await this.page.waitForURL(/#claim-\d+$/);
  }

  /** The claim about this, by its heading. */
  claim(heading: string): Locator {
    return this.claims.filter({ has: this.page.getByRole('heading', { name: heading, level: 3 }) });
  }
}

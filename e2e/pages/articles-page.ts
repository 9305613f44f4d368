import { expect, type Locator, type Page } from '@playwright/test';
import { SitePage } from './site-page';

/** The reading list and the page of an article. */
export class ArticlesPage extends SitePage {
  readonly items: Locator;
  readonly claims: Locator;
  readonly status: Locator;

  constructor(page: Page) {
    super(page);
    this.items = page.locator('#articles > li:visible');
    this.claims = page.locator('.claim-card');
    this.status = page.getByRole('status');
  }

  /** The list, once its choices work. */
  async visitReady(lang: 'fr' | 'en', query = ''): Promise<void> {
    await this.visit(`/${lang}/articles${query}`);
    await expect(this.page.locator('.article-filters select').first()).toBeVisible();
  }

  async choose(name: 'kind' | 'year' | 'subject' | 'verdict', value: string): Promise<void> {
    await this.page.locator(`.article-filters select[name="${name}"]`).selectOption(value);
  }

  /** The claim about this, by its heading. */
  claim(heading: string): Locator {
    return this.claims.filter({ has: this.page.getByRole('heading', { name: heading, level: 3 }) });
  }
}

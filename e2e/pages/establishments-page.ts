import { expect, type Locator } from '@playwright/test';
import type { Lang } from '#lib/i18n/bilingual';
import { SitePage } from './site-page';

/** The list of prisons: a search, filters and a table. */
export class EstablishmentsPage extends SitePage {
  async visitIn(lang: Lang, search = ''): Promise<void> {
    await this.visit(`/${lang}/establishments${search}`);
  }

  /** The controls answer once they have counted the rows. */
  async visitReady(lang: Lang, search = ''): Promise<void> {
    await this.visitIn(lang, search);
    await expect(this.status).toContainText('186');
  }

  get status(): Locator {
    return this.page.getByRole('status');
  }

  get searchBox(): Locator {
    return this.page.getByRole('searchbox');
  }

  get rows(): Locator {
    return this.page.locator('#establishments tbody tr:visible');
  }

  /** The prisons in sight, by name, in their order. */
  async names(): Promise<readonly string[]> {
    const links = await this.rows.locator('th a').all();
    return Promise.all(links.map((link) => link.evaluate((element) => element.firstChild?.textContent?.trim() ?? '')));
  }

  rowOf(name: string): Locator {
    return this.page.locator('#establishments tbody tr').filter({ has: this.page.locator('th a', { hasText: name }) });
  }

  async expectOnly(...names: readonly string[]): Promise<void> {
    await expect(this.rows).toHaveCount(names.length);
    expect(await this.names()).toEqual(names);
  }

  /** On a phone the filters are folded. */
  async unfold(): Promise<void> {
    const toggle = this.page.locator('.list-toggle button');
    if (await toggle.isVisible()) await toggle.click();
  }

  async choose(name: 'disp' | 'type' | 'band', value: string): Promise<void> {
    await this.page.locator(`select[name="${name}"]`).selectOption(value);
  }
}

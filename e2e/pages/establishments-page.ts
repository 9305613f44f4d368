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
  names(): Promise<readonly string[]> {
    return this.rows
      .locator('th a')
      .evaluateAll((links) => links.map((link) => link.firstChild?.textContent?.trim() ?? ''));
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

  get headline(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }

  get table(): Locator {
    return this.page.locator('#establishments');
  }

  get slider(): Locator {
    return this.page.locator('input[type="range"]');
  }

  get problem(): Locator {
    return this.page.locator('.list-problem');
  }

  /** The table says a date's counts, down to its last row. */
  async expectCountsOf(day: string): Promise<void> {
    await expect(this.table.locator('caption')).toContainText(day);
    await expect(this.table).not.toHaveAttribute('aria-busy', 'true', { timeout: 15_000 });
  }

  /** What every row says, cell by cell, blanks left out. */
  rowsRead(): Promise<readonly { readonly id: string; readonly texts: readonly string[] }[]> {
    return this.table.locator('tbody tr:not([hidden])').evaluateAll((rows) =>
      (rows as HTMLTableRowElement[]).map((row) => ({
        id: row.querySelector('a')?.href.split('/').at(-1) ?? '',
        texts: [...row.cells].map((cell) => cell.textContent?.replace(/\s/g, '') ?? ''),
      })),
    );
  }

  async choose(name: 'disp' | 'type' | 'wing' | 'band' | 'date', value: string): Promise<void> {
    await this.page.locator(`select[name="${name}"]:visible`).selectOption(value);
  }
}

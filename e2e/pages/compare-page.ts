import { expect, type Locator } from '@playwright/test';
import type { Lang } from '#lib/i18n/bilingual';
import { SitePage } from './site-page';

/** The page that sets subjects side by side. */
export class ComparePage extends SitePage {
  async visitWith(ids: readonly string[], lang: Lang): Promise<void> {
    await this.visit(`/${lang}/compare${ids.length === 0 ? '' : `?${ids.map((id) => `of=${id}`).join('&')}`}`);
  }

  get headline(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }

  get panels(): Locator {
    return this.page.locator('.compare-panel');
  }

  get notices(): Locator {
    return this.page.locator('.compare-notice');
  }

  get rows(): Locator {
    return this.page.locator('section#latest tbody tr');
  }

  /** What a reader types and sends with Enter: one interaction. */
  async add(words: string): Promise<void> {
    const field = this.page.locator('input[name="add"]');
    const before = this.page.url();
    await field.fill(words);
    await Promise.all([this.page.waitForURL((url) => url.href !== before), field.press('Enter')]);
    await this.page.waitForLoadState();
  }

  async follow(name: string): Promise<void> {
    const before = this.page.url();
    await this.page.getByRole('link', { name, exact: true }).click();
    await this.page.waitForURL((url) => url.href !== before);
    await this.page.waitForLoadState();
  }

  async expectChoice(...ids: readonly string[]): Promise<void> {
    expect(new URL(this.page.url()).searchParams.getAll('of')).toEqual(ids);
    await expect(this.panels).toHaveCount(ids.length);
    await expect(this.rows).toHaveCount(ids.length);
  }

  /** The texts at the right of each drawing, with their height: the same in every panel. */
  async expectOneAxis(): Promise<void> {
    const axes = await this.panels.evaluateAll((panels) =>
      panels.map((panel) => {
        const ticks = [...panel.querySelectorAll('svg text')].filter(({ textContent }) =>
          /^\d+\s?%$/.test(textContent),
        );
        return ticks.map((tick) => `${tick.textContent} ${tick.getAttribute('y')}`).join(' | ');
      }),
    );
    expect(new Set(axes).size, 'one axis for all').toBe(1);
    expect(axes[0]).toContain('100');
  }
}

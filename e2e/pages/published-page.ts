import { expect, type Locator } from '@playwright/test';
import type { Lang } from '#lib/i18n/bilingual';
import { SitePage } from './site-page';

/** What is published, prison by prison and date by date. */
export class PublishedPage extends SitePage {
  async visitGrid(lang: Lang, search = ''): Promise<void> {
    await this.visit(`/${lang}/published${search}`);
  }

  get rows(): Locator {
    return this.page.locator('#published-grid tbody tr:visible');
  }

  get reading(): Locator {
    return this.page.locator('.published-reading');
  }

  get status(): Locator {
    return this.page.locator('.published-controls [role=status]');
  }

  async search(words: string): Promise<void> {
    await this.page.getByRole('searchbox').fill(words);
  }

  async choosePrison(name: string): Promise<void> {
    await this.page
      .locator('.published-controls fieldset')
      .nth(1)
      .locator('select')
      .first()
      .selectOption({ label: name });
  }

  /** Touches the strip of the first row shown, at a share of its length. */
  async touchStrip(share: number): Promise<void> {
    const strip = this.rows.first().locator('td.published-strip');
    const box = await strip.boundingBox();
    expect(box).not.toBeNull();
    await strip.click({ position: { x: (box?.width ?? 0) * share, y: 5 } });
  }
}

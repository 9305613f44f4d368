import { expect, type Locator } from '@playwright/test';
import type { Lang } from '#lib/i18n/bilingual';
import { SitePage } from './site-page';

/** My sheet in a minute: a search, a list of prisons, and what is said of one. */
export class MySheetPage extends SitePage {
  /** The list answers once its links lead to sentences. */
  async visitReady(lang: Lang, search = ''): Promise<void> {
    await this.visit(`/${lang}/my-sheet${search}`);
    await expect(this.page.locator('.my-sheet-prison').first()).toHaveAttribute('href', /^\?of=/);
  }

  get searchBox(): Locator {
    return this.page.getByRole('searchbox');
  }

  get prisons(): Locator {
    return this.page.locator('.my-sheet-list li:visible');
  }

  get sentences(): Locator {
    return this.page.locator('.my-sheet-sentence .calc-sentence');
  }

  get heading(): Locator {
    return this.page.getByRole('heading', { level: 2 }).and(this.page.locator('#my-sheet-prison'));
  }

  link(name: string | RegExp): Locator {
    return this.page.getByRole('main').getByRole('link', { name });
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }
}

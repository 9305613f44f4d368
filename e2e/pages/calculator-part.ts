import { expect, type Locator, type Page } from '@playwright/test';
import type { Lang } from '#lib/i18n/bilingual';
import { SitePage } from './site-page';

export type CalculatorField = 'held' | 'places' | 'officers' | 'posts' | 'branch';

/** The calculator on a prison's page: fields, results, sentence, link. */
export class CalculatorPart extends SitePage {
  /** Opens it as a reader does; an address with figures opens it by itself. */
  async visitCalculator(id: string, lang: Lang, hash = ''): Promise<void> {
    await this.visit(`/${lang}/establishments/${id}${hash}`);
    await this.section.scrollIntoViewIfNeeded();
    if (!hash.includes('=')) await this.section.getByRole('button').first().click();
    await expect(this.field('held')).toBeVisible();
  }

  get section(): Locator {
    return this.page.locator('section#calculator');
  }

  field(name: CalculatorField): Locator {
    return this.section.locator(`input[name="${name}"]`);
  }

  async enter(name: CalculatorField, text: string): Promise<void> {
    await this.field(name).fill(text);
  }

  /** All that is said of a field: how it was read, what is wrong with it, whose it is. */
  async expectSaidOf(name: CalculatorField, words: string | RegExp): Promise<void> {
    await expect(this.field(name)).toHaveAccessibleDescription(words);
  }

  result(name: string): Locator {
    return this.section.locator('.calc-result').filter({ has: this.page.locator('dt', { hasText: name }) });
  }

  get sentence(): Locator {
    return this.section.locator('.calc-sentence');
  }

  get sheetLink(): Locator {
    return this.section.getByRole('link', { name: /A4/ });
  }

  button(name: string): Locator {
    return this.section.getByRole('button', { name, exact: true });
  }
}

/** Everything that leaves the browser: addresses, referrers, bodies. */
export function recordSent(page: Page): readonly string[] {
  const sent: string[] = [];
  page.on('request', (request) => {
    sent.push(request.url(), request.postData() ?? '', request.headers().referer ?? '');
  });
  return sent;
}

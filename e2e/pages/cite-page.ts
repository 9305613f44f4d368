import { expect, type Locator, type Page } from '@playwright/test';
import type { Lang } from '#lib/i18n/bilingual';
import { chartText } from '#lib/i18n/charts';
import { citationText } from '#lib/i18n/citations';
import { sayItText } from '#lib/i18n/say-it';
import { SitePage } from './site-page';

type Form = 'written' | 'spoken';

/** What a reader takes away from a page: sentences and citations. */
export class CitePage extends SitePage {
  readonly lang: Lang;

  constructor(page: Page, lang: Lang) {
    super(page);
    this.lang = lang;
  }

  /** Lets the page write on the clipboard, and read it back. */
  async allowCopying(): Promise<void> {
    await this.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  }

  /** As where a browser, or its owner, forbids it. */
  async refuseCopying(): Promise<void> {
    await this.page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } });
    });
  }

  clipboard(): Promise<string> {
    return this.page.evaluate(() => navigator.clipboard.readText());
  }

  sentenceButton(form: Form): Locator {
    const text = sayItText[this.lang];
    return this.page.getByRole('button', { name: form === 'written' ? text.copyWritten : text.copySpoken });
  }

  sentence(form: Form): Locator {
    return this.page.locator(`#said-${form}`);
  }

  async openSentences(): Promise<void> {
    await this.page.getByText(sayItText[this.lang].sentences, { exact: true }).click();
  }

  async openCitation(): Promise<void> {
    await this.page.locator('details.cite > summary').click();
  }

  citation(format: 'text' | 'bibtex' | 'csl'): Locator {
    return this.page.locator(`#cite-${format}`);
  }

  async copyCitation(format: 'text' | 'bibtex' | 'csl'): Promise<void> {
    const text = citationText[this.lang];
    await this.page.getByRole('button', { name: text.copy(text.formats[format]), exact: true }).click();
  }

  async expectCopied(): Promise<void> {
    await expect(this.page.locator('output', { hasText: citationText[this.lang].copied }).first()).toBeVisible();
  }

  chartButton(figure: Locator, action: 'copy' | 'say' | 'cite'): Locator {
    return figure.getByRole('button', { name: chartText[this.lang][action], exact: true });
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog', { name: citationText[this.lang].ofChart });
  }

  /** What the page tells machines, each block as parsed. */
  async markup(): Promise<readonly Readonly<Record<string, unknown>>[]> {
    const texts = await this.page.locator('script[type="application/ld+json"]').allTextContents();
    return texts.map((text) => JSON.parse(text));
  }

  /** One canonical address, and both languages with the default, all absolute and of this page. */
  async expectAlternates(path: string): Promise<void> {
    const canonical = this.page.locator('link[rel="canonical"]');
    await expect(canonical).toHaveCount(1);
    await expect(canonical).toHaveAttribute('href', new RegExp(`^https?://[^/]+/${this.lang}${path}$`));
    for (const [language, prefix] of [
      ['fr', '/fr'],
      ['en', '/en'],
      ['x-default', '/en'],
    ])
      await expect(this.page.locator(`link[rel="alternate"][hreflang="${language}"]`)).toHaveAttribute(
        'href',
        new RegExp(`^https?://[^/]+${prefix}${path}$`),
      );
  }
}

import type { Locator, Page } from '@playwright/test';
import { SitePage } from './site-page';

const LABELS = {
  fr: { place: 'Où', what: 'Quoi', when: 'Quand', number: 'Combien', ask: 'Vérifier' },
  en: { place: 'Where', what: 'What', when: 'When', number: 'How much', ask: 'Check' },
} as const;
type Field = 'place' | 'what' | 'when' | 'number';

/** The form for a number somebody heard. */
export class CheckPage extends SitePage {
  readonly answer: Locator;
  readonly verdicts: Locator;

  constructor(page: Page) {
    super(page);
    this.answer = page.locator('.check-answer');
    this.verdicts = this.answer.locator('.verdict');
  }

  /** Fills in what is known and sends the form. */
  async ask(lang: 'fr' | 'en', fields: Partial<Record<Field, string>>): Promise<void> {
    await this.visit(`/${lang}/check`);
    for (const field of ['place', 'what', 'when', 'number'] as const) {
      await this.page.getByLabel(LABELS[lang][field], { exact: true }).fill(fields[field] ?? '');
    }
    await this.page.getByRole('button', { name: LABELS[lang].ask, exact: true }).click();
    await this.page.waitForURL(/\/check\?/);
  }
}

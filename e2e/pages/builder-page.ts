import { expect, type Locator } from '@playwright/test';
import type { Lang } from '#lib/i18n/bilingual';
import { SitePage } from './site-page';

/** Where decks are found and put together. Counts what a reader does: a touch, or words typed in one go. */
export class BuilderPage extends SitePage {
  interactions = 0;

  /** Opens the page and waits until its buttons are heard. */
  async open(lang: Lang, search = ''): Promise<void> {
    await this.visit(`/${lang}/present${search}`);
    await this.ready();
  }

  async ready(): Promise<void> {
    await expect(this.page.locator('html[data-listening]')).toBeAttached();
  }

  async touch(what: Locator): Promise<void> {
    this.interactions += 1;
    await what.click();
  }

  async typePrison(words: string): Promise<void> {
    this.interactions += 1;
    await this.searchBox.fill(words);
  }

  async pressEnter(): Promise<void> {
    this.interactions += 1;
    await this.searchBox.press('Enter');
  }

  get searchBox(): Locator {
    return this.page.locator('#present-query');
  }

  get answers(): Locator {
    return this.page.locator('.builder-picker .builder-answers button');
  }

  get picked(): Locator {
    return this.page.locator('.builder-picked');
  }

  get source(): Locator {
    return this.page.locator('.builder-source select');
  }

  get offered(): Locator {
    return this.page.locator('.builder-offered input');
  }

  get chosen(): Locator {
    return this.page.locator('.builder-chosen li');
  }

  get title(): Locator {
    return this.page.locator('#own-title');
  }

  get notices(): Locator {
    return this.page.locator('.builder-notice[role=alert] li');
  }

  /** What is said aloud of the last change. */
  get said(): Locator {
    return this.page.locator('.builder-own > [role=status]');
  }

  get show(): Locator {
    return this.page.locator('.builder-own').getByRole('link', { name: /^(Voir le diaporama|Show the deck)$/ });
  }

  /** The button of a chosen slide, by its place from 1. */
  act(place: number, name: RegExp): Locator {
    return this.chosen.nth(place - 1).getByRole('button', { name });
  }

  async tick(...places: readonly number[]): Promise<void> {
    for (const place of places) await this.touch(this.offered.nth(place - 1));
  }

  /** The slides in the address, which is the state of the page. */
  get slides(): readonly string[] {
    return (new URL(this.page.url()).searchParams.get('slides') ?? '').split(',').filter((id) => id !== '');
  }

  async expectSlides(...ids: readonly string[]): Promise<void> {
    await expect.poll(() => this.slides).toEqual(ids);
    await expect(this.chosen).toHaveCount(ids.length);
  }
}

import { expect, type Locator } from '@playwright/test';
import { SitePage } from './site-page';

/** What of a slide is read; none of it may stand on another, or reach beyond the slide. */
const READ = [
  'h2, .slide-mast, .slide-own, .slide-subtitle, .slide-legend li, .slide-code, .slide-live a, .slide-foot p',
  '.slide-number, .slide-meaning, .slide-side p, .slide-verdict p, .slide-lines li, .slide-drawing svg',
].join(', ');

/** A deck on the screen, slide by slide, and as it comes out of the printer. */
export class DeckPage extends SitePage {
  get slides(): Locator {
    return this.page.locator('.slide');
  }

  /** The one slide that is shown. */
  get shown(): Locator {
    return this.page.locator('.slide:visible');
  }

  get bar(): Locator {
    return this.page.locator('.deck-bar');
  }

  get notes(): Locator {
    return this.page.locator('.slide-notes p:visible');
  }

  /** Opens a deck and waits until its keys are heard. */
  async open(path: string): Promise<void> {
    await this.visit(path);
    await expect(this.page.locator('.deck[data-shown]')).toBeAttached();
  }

  async expectSlide(number: number): Promise<void> {
    await expect(this.shown).toHaveCount(1);
    await expect(this.shown).toHaveAttribute('id', String(number));
    await expect(this.bar.locator('.tabular')).toHaveText(new RegExp(`^${number} / \\d`));
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  async swipe(across: number, along = 0): Promise<void> {
    const box = await this.shown.boundingBox();
    const from = { x: (box?.x ?? 0) + 150, y: (box?.y ?? 0) + 80 };
    const session = await this.page.context().newCDPSession(this.page);
    const touch = async (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly { x: number; y: number }[]) =>
      await session.send('Input.dispatchTouchEvent', { type, touchPoints: [...points] });
    await touch('touchStart', [from]);
    for (const part of [0.4, 1]) await touch('touchMove', [{ x: from.x + across * part, y: from.y + along * part }]);
    await touch('touchEnd', []);
    await session.detach();
  }

  /** Texts and drawings of the slides shown that are clipped, reach beyond their slide or stand on each other. */
  async faults(): Promise<readonly string[]> {
    return await this.page.evaluate((read) => {
      const named = (element: Element) =>
        `“${(element.textContent || element.getAttribute('class') || '').slice(0, 50)}”`;
      return [...document.querySelectorAll('.slide-face')].flatMap((face) => {
        const edge = face.getBoundingClientRect();
        if (edge.width === 0) return [];
        const at = `slide ${face.parentElement?.id}: `;
        const all = [...face.querySelectorAll(read)].map((element) => ({
          element,
          box: element.getBoundingClientRect(),
        }));
        const shown = all.filter(({ box }) => box.width > 0);
        const beyond = shown.filter(
          ({ box }) =>
            box.left < edge.left - 1 ||
            box.right > edge.right + 1 ||
            box.top < edge.top - 1 ||
            box.bottom > edge.bottom + 1,
        );
        const wide = shown.filter(
          ({ element }) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0,
        );
        const over = shown.flatMap((one, index) =>
          shown.slice(index + 1).flatMap((other) => {
            if (one.element.contains(other.element) || other.element.contains(one.element)) return [];
            const width = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
            const height = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
            return width > 1 && height > 1 ? [`${at}${named(one.element)} and ${named(other.element)} overlap`] : [];
          }),
        );
        return [
          ...beyond.map(({ element }) => `${at}${named(element)} reaches beyond`),
          ...wide.map(({ element }) => `${at}${named(element)} is wider than its box`),
          ...over,
        ];
      });
    }, READ);
  }

  /** The smallest headline, in pixels of a slide 1280 px wide. */
  async smallestHeadline(): Promise<number> {
    return await this.page.evaluate(() =>
      Math.min(
        ...[...document.querySelectorAll('.slide-face h2')].map((headline) => {
          const width = headline.closest('.slide-face')?.getBoundingClientRect().width ?? Number.NaN;
          return (Number.parseFloat(getComputedStyle(headline).fontSize) * 1280) / width;
        }),
      ),
    );
  }

  /** Pages of the file a printer gets, and their size in inches. */
  async onPaper(): Promise<{ readonly pages: number; readonly sizes: readonly string[] }> {
    const text = (await this.page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
    const boxes = [...text.matchAll(/\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]/g)];
    const inches = (points: string | undefined) => (Number(points) / 72).toFixed(1);
    return {
      pages: [...text.matchAll(/\/Type\s*\/Page\b(?!s)/g)].length,
      sizes: [...new Set(boxes.map(([, width, height]) => `${inches(width)} × ${inches(height)}`))],
    };
  }
}

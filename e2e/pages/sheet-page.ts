import { expect, type Locator } from '@playwright/test';
import { SitePage } from './site-page';

/** The printable part of an A4 page inside the sheet's margins (sheet-print.css), in CSS pixels: 175 × 281 mm. */
const PAPER = { width: 661, height: 1062 } as const;
/** A4 in points, as the PDF states it. */
const A4 = { width: 595, height: 842 } as const;

/** One A4 sheet: on screen, with the branch's figures in it, and as it comes out of the printer. */
export class SheetPage extends SitePage {
  get article(): Locator {
    return this.page.locator('article.sheet');
  }

  /** The place of one of the branch's figures. */
  own(key: string): Locator {
    return this.page.locator(`[data-own='${key}']`);
  }

  /** Everything is laid out as on paper from here on. */
  async layOutForPaper(): Promise<void> {
    await this.page.setViewportSize(PAPER);
    await this.page.emulateMedia({ media: 'print' });
  }

  /** What is wrong with the page that would come out; nothing when all is well. */
  async faultsOnPaper(): Promise<readonly string[]> {
    return [...(await this.stickingOut()), ...faultsOfPdf(await this.page.pdf({ preferCSSPageSize: true }))];
  }

  private async stickingOut(): Promise<readonly string[]> {
    return await this.page.evaluate(({ width, height }) => {
      const sheet = document.querySelector('article.sheet');
      if (sheet === null) return ['there is no sheet'];
      const { left, top } = sheet.getBoundingClientRect();
      const beyond = [...sheet.querySelectorAll('*')].filter((element) => {
        // What a clip path hides is not printed.
        if (element.closest('clipPath') !== null || element.hasAttribute('clip-path')) return false;
        const box = element.getBoundingClientRect();
        return box.left < left - 1 || box.right > left + width + 1 || box.top < top - 1 || box.bottom > top + height;
      });
      const clipped = [...sheet.querySelectorAll('*')].filter(
        ({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 1,
      );
      const name = (element: Element) => `${element.tagName.toLowerCase()} “${element.textContent.slice(0, 40)}”`;
      return [
        ...beyond.slice(0, 3).map((element) => `beyond the edge: ${name(element)}`),
        ...clipped.slice(0, 3).map((element) => `wider than its box: ${name(element)}`),
      ];
    }, PAPER);
  }

  async expectMarkedAsTheUsers(key: string, text: string, mark: string): Promise<void> {
    await expect(this.own(key).locator('strong')).toHaveText(text);
    await expect(this.own(key).locator('small')).toHaveText(mark);
  }
}

/** Reads the few words of a PDF that say how many pages it has and how large they are. */
function faultsOfPdf(pdf: Buffer): readonly string[] {
  const text = pdf.toString('latin1');
  const pages = [...text.matchAll(/\/Type\s*\/Page\b(?!s)/g)].length;
  const boxes = [...text.matchAll(/\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]/g)];
  const other = boxes.filter(
    ([, width, height]) => Math.round(Number(width)) !== A4.width || Math.round(Number(height)) !== A4.height,
  );
  return [
    ...(pages === 1 ? [] : [`${pages} pages instead of one`]),
    ...(boxes.length > 0 && other.length === 0 ? [] : ['not an A4 page']),
  ];
}

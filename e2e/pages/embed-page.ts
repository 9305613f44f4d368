import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import type { Lang } from '#lib/i18n/bilingual';
import { chartText } from '#lib/i18n/charts';
import { embedDialogText } from '#lib/i18n/embed-dialog';
import { SitePage } from './site-page';

/** A site of someone else's: one page with the markup given, at an origin of its own. */
export class ForeignSite {
  readonly #server: Server;

  private constructor(server: Server) {
    this.#server = server;
  }

  static async holding(markup: string): Promise<ForeignSite> {
    const html = `<!DOCTYPE html><html lang="en"><head><title>Elsewhere</title><link rel="icon" href="data:,"></head><body>${markup}</body></html>`;
    const server = createServer((_, answer) => {
      answer.setHeader('Content-Type', 'text/html; charset=utf-8');
      answer.end(html);
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    return new ForeignSite(server);
  }

  get address(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((closed) => this.#server.close(closed));
  }
}

/** A chart alone, or framed. */
export class EmbedPage extends SitePage {
  get chart(): Locator {
    return this.page.locator('figure.chart');
  }

  get headline(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }

  get drawing(): Locator {
    return this.page.locator('.chart-svg:visible');
  }

  get frame(): FrameLocator {
    return this.page.frameLocator('iframe');
  }

  frameHeight(): Promise<number> {
    return this.page.locator('iframe').evaluate((frame) => frame.getBoundingClientRect().height);
  }

  contentHeight(): Promise<number> {
    return this.frame.locator('html').evaluate((root) => Math.ceil(root.getBoundingClientRect().height));
  }

  /** The frame is as high as what stands in it: nothing is cut, nothing scrolls inside. */
  async expectWholeChart(): Promise<void> {
    await expect(async () => {
      expect(await this.contentHeight()).toBeGreaterThan(200);
      expect(await this.frameHeight()).toBe(await this.contentHeight());
    }).toPass({ timeout: 10_000 });
  }
}

/** The dialog of a chart that gives its code. */
export class EmbedDialog extends SitePage {
  readonly lang: Lang;

  constructor(page: Page, lang: Lang) {
    super(page);
    this.lang = lang;
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog', { name: embedDialogText[this.lang].title });
  }

  button(figure: Locator): Locator {
    return figure.getByRole('button', { name: chartText[this.lang].embed, exact: true });
  }

  field(name: 'lang' | 'theme' | 'width' | 'height' | 'auto'): Locator {
    return this.dialog.getByLabel(embedDialogText[this.lang][name]);
  }

  code(): Promise<string> {
    return this.dialog.getByLabel(embedDialogText[this.lang].code).inputValue();
  }

  get preview(): FrameLocator {
    return this.dialog.frameLocator('iframe');
  }
}

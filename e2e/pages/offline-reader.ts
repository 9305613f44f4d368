import { expect, type Locator } from '@playwright/test';
import { SitePage } from './site-page';

/** Someone who reads, loses the network, and reads on. */
export class OfflineReader extends SitePage {
  /** Opens a page and waits until the browser has kept it. */
  async read(path: string): Promise<void> {
    await this.visit(path);
    await expect.poll(() => this.keptPages(), { message: `${path} is kept` }).toContain(path.split('#')[0]);
    await this.page.waitForLoadState('networkidle');
  }

  async loseNetwork(): Promise<void> {
    await this.page.context().setOffline(true);
  }

  async findNetwork(): Promise<void> {
    await this.page.context().setOffline(false);
  }

  /** Addresses kept on the device, without the origin. */
  async keptPages(): Promise<readonly string[]> {
    return await this.page.evaluate(async () => {
      const names = (await caches.keys()).filter((name) => name.endsWith('pages'));
      const kept = await Promise.all(names.map(async (name) => await (await caches.open(name)).keys()));
      return kept.flat().map(({ url }) => url.slice(location.origin.length));
    });
  }

  /** Says that the page is a stored one, and of when. */
  get band(): Locator {
    return this.page.locator('body > [role=status]');
  }
}

import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** What holds for every page of the site, in sentences. */
export class SitePage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async visit(path: string): Promise<void> {
    const answer = await this.page.goto(path);
    expect(answer?.status(), `${path} answers 200`).toBe(200);
  }

  /** Scrolls to the end as a reader does, so that whatever waits for the viewport arrives. */
  async readToTheEnd(): Promise<void> {
    const height = await this.page.evaluate(() => document.documentElement.scrollHeight);
    for (let top = 0; top <= height; top += 600) {
      await this.page.evaluate((y) => window.scrollTo(0, y), top);
      await this.page.evaluate(() => new Promise(requestAnimationFrame));
    }
    await this.page.waitForLoadState('networkidle');
  }

  /** No rule is filtered: a finding is a fault. */
  async expectNoBarrier(): Promise<void> {
    // What passes is not reported in full: on long tables that alone takes longer than the looking.
    const { violations } = await new AxeBuilder({ page: this.page }).options({ resultTypes: ['violations'] }).analyze();
    const findings = violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target }) => `${id}: ${help} at ${target.join(' ')}`),
    );
    expect(findings, 'axe finds no barrier').toEqual([]);
  }

  /** Names what sticks out, so that the failure says where to look. */
  async expectNoSidewaysScroll(): Promise<void> {
    const beyond = await this.page.evaluate(() => {
      const width = document.documentElement.clientWidth;
      if (document.documentElement.scrollWidth <= width) return [];
      return [...document.body.querySelectorAll('*')]
        .filter((element) => element.getBoundingClientRect().right > width + 1)
        .slice(0, 5)
        .map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class')}`);
    });
    const widths = await this.page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return { scrollWidth, clientWidth };
    });
    expect(widths.scrollWidth, `sticking out: ${beyond.join(', ')}`).toBeLessThanOrEqual(widths.clientWidth);
  }
}

import { readFileSync } from 'node:fs';
import { type APIResponse, expect, type Page } from '@playwright/test';
import { openedFile } from '#lib/export/pptx/opened-file';
import { type ReadChart, readCharts } from '#lib/export/pptx/read-charts';

const PPTX = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/** The PowerPoint file that a page offers, as a reader gets it, and as a program opens it. */
export class DeckFile {
  constructor(private readonly page: Page) {}

  /** Follows the page's link to the file; answers its name and its charts. */
  async download(path: string): Promise<{ readonly name: string; readonly charts: readonly ReadChart[] }> {
    await this.page.goto(path);
    const coming = this.page.waitForEvent('download');
    await this.page.locator('a[href$="/slides.pptx"]').first().click();
    const download = await coming;
    const charts = await readCharts(openedFile(readFileSync(await download.path())));
    return { name: download.suggestedFilename(), charts };
  }

  async ask(path: string): Promise<APIResponse> {
    return await this.page.request.get(path);
  }

  async expectFile(path: string): Promise<void> {
    const answer = await this.ask(path);
    expect(answer.status()).toBe(200);
    expect(answer.headers()['content-type']).toBe(PPTX);
    expect(answer.headers()['cache-control']).toContain('max-age');
    expect(openedFile(await answer.body()).paths).toContain('ppt/presentation.xml');
  }

  /** Refused with a page that says why, in the language of the address. */
  async expectRefused(path: string, status: number, words: string): Promise<void> {
    const answer = await this.ask(path);
    expect(answer.status()).toBe(status);
    expect(answer.headers()['content-type']).toContain('text/html');
    expect(await answer.text()).toContain(words);
  }
}

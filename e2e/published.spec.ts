import { PublishedPage } from '#e2e/pages/published-page';
import { expect, test } from '#e2e/site-test';

test('every prison has its strip, and the head says what the newest table has', async ({ page }) => {
  const grid = new PublishedPage(page);
  await grid.visitGrid('en');
  await expect(grid.rows).toHaveCount(200);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('180 prisons of 186');
  await expect(page.getByRole('main')).toContainText('holes in our copies, not in what it published');
});

test('a search and a cell are in the address, and come back with it', async ({ page }) => {
  const grid = new PublishedPage(page);
  await grid.visitGrid('en');
  await grid.search('ducos');
  await expect(grid.rows).toHaveCount(1);
  await grid.choosePrison('Ducos');
  await expect(grid.reading).toContainText('Ducos, 1\u00a0July 2026');
  await expect(page).toHaveURL(/q=ducos.*of=cp-ducos.*date=2026-07-01/);
  await page.reload();
  await expect(grid.rows).toHaveCount(1);
  await expect(grid.reading).toContainText('Our own sum');
});

test('arrow keys read the cell beside, Escape closes', async ({ page }) => {
  const grid = new PublishedPage(page);
  await grid.visitGrid('en', '?of=cp-ducos&date=2026-07-01');
  await grid.reading.getByRole('button', { name: 'Previous date' }).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(grid.reading).toContainText('Ducos, 1\u00a0June 2026');
  await expect(grid.reading).toContainText('very likely a hole of the copy');
  await page.keyboard.press('Escape');
  await expect(grid.reading).toHaveCount(0);
});

test('a touched strip is read where it was touched', async ({ page }) => {
  const grid = new PublishedPage(page);
  await grid.visitGrid('fr', '?q=agen');
  await expect(grid.status).toContainText('sur 200');
  await grid.touchStrip(0.999);
  await expect(grid.reading).toContainText('1er\u00a0juillet 2026');
  await expect(grid.reading).toContainText('Publié\u00a0:');
});

test('what an address names wrongly is told and left aside', async ({ page }) => {
  const grid = new PublishedPage(page);
  await grid.visitGrid('en', '?disp=disp-nowhere&date=2026-07-02');
  await expect(grid.status).toContainText('disp=disp-nowhere and date=2026-07-02');
  await expect(grid.rows).toHaveCount(200);
});

test('the grid is a file too: a line for each prison and date', async ({ request }) => {
  const answer = await request.get('/en/published/grid.csv');
  expect(answer.status()).toBe(200);
  expect(answer.headers()['content-type']).toContain('text/csv');
  const lines = (await answer.text()).trimEnd().split('\r\n');
  expect(lines).toHaveLength(1 + 200 * 93);
  expect(lines[0]).toBe('subject,name,directorate,date,state');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('strips, counts and totals by date are there, controls are not', async ({ page }) => {
    const grid = new PublishedPage(page);
    await grid.visitGrid('fr');
    await expect(grid.rows).toHaveCount(200);
    await expect(page.locator('.published-controls')).toBeHidden();
    await expect(page.locator('.published-totals tbody tr')).toHaveCount(93);
  });
});

import { ArticlesPage } from '#e2e/pages/articles-page';
import { expect, test } from '#e2e/site-test';

test.describe('the articles', () => {
  test('can be chosen by outcome; the address holds the choice, and the way back takes it off', async ({ page }) => {
    const list = new ArticlesPage(page);
    await list.visitReady('fr');
    const all = await list.items.count();
    await list.choose('verdict', 'differs');
    await expect(page).toHaveURL(/\?verdict=differs$/);
    const fewer = await list.items.count();
    expect(fewer).toBeGreaterThan(0);
    expect(fewer).toBeLessThan(all);
    await expect(list.status).toContainText(`${fewer} articles sur ${all}`);
    await page.goBack();
    await expect(list.items).toHaveCount(all);
  });

  test('say how many checks came out how, and each count leads to its articles', async ({ page }) => {
    const list = new ArticlesPage(page);
    await list.visitReady('en');
    const all = await list.items.count();
    await page.getByRole('link', { name: 'No other source' }).click();
    await expect(page).toHaveURL(/\?verdict=same-source#articles$/);
    await expect(page.locator('.article-filters select').first()).toBeVisible();
    await expect.poll(() => list.items.count()).toBeLessThan(all);
    for (const item of await list.items.all())
      await expect(item).toContainText('no other source', { ignoreCase: true });
  });

  test('a choice that is none of ours is named and ignored', async ({ page }) => {
    const list = new ArticlesPage(page);
    await list.visitReady('en', '?verdict=perfect');
    await expect(page.locator('p[role="alert"]')).toContainText('verdict=perfect');
    expect(await list.items.count()).toBeGreaterThan(20);
  });

  test('the founding claim stands beside the ministry’s count, with both sources and the verdict', async ({ page }) => {
    const article = new ArticlesPage(page);
    await article.visit('/en/articles/nyt-2024-05-15-manhunt');
    const held = article.claim('People held, France, April 2024');
    await expect(held).toContainText('nearly 77,500');
    await expect(held).toContainText('reading range: 77,400–77,500');
    await expect(held).toContainText('77,450');
    await expect(held.locator('.verdict')).toHaveText('Confirmed');
    await expect(held).toContainText('Ministère de la Justice');
    const prison = article.claim('Prison density, Paris prison, unnamed by the source, 15 May 2024');
    await expect(prison.locator('.verdict')).toHaveText('No other source');
    await expect(prison).toContainText('said by a union representative, on television', { ignoreCase: true });
  });

  test('the way from an article to a figure and to its series is there', async ({ page }) => {
    const article = new ArticlesPage(page);
    await article.visit('/fr/articles/nyt-2024-05-15-manhunt');
    await expect(page.locator('figure.chart').first()).toContainText('«\u00a0près de 77\u202f500\u00a0»');
    await article.claims.first().getByRole('link', { name: '77\u202f450' }).click();
    await expect(page).toHaveURL(/\/fr\/figures\/fr\/detained\/2024-04-01$/);
  });

  test('the keyboard goes from a claim on the country’s chart to its words in the article, and back', async ({
    page,
  }) => {
    const article = new ArticlesPage(page);
    await article.visit('/fr');
    await article.followMark('chart-national', /77\u202f500/);
    await expect(page).toHaveURL(/\/fr\/articles\/nyt-2024-05-15-manhunt#claim-1$/);
    await expect(article.pointedAt).toContainText('près de 77\u202f500');
    await expect(article.pointedAt).toBeInViewport();
    await article.pointedAt.getByRole('link', { name: 'Sur le graphique du pays' }).press('Enter');
    await expect(page).toHaveURL(/\/fr#chart-national$/);
    await expect(page.locator('#chart-national')).toBeInViewport();
  });

  test('each chart of an article leads to the claims it rings, and each of these to its chart', async ({ page }) => {
    const article = new ArticlesPage(page);
    await article.visit('/en/articles/rfi-2023-08-01');
    const chart = 'chart-article-rfi-2023-08-01.fr-ma-density-operational';
    await article.followMark(chart, /146%/);
    await expect(article.pointedAt).toContainText('A source of equal standing');
    await article.pointedAt.getByRole('link', { name: 'This figure in its series, below' }).press('Enter');
    await expect(page.locator(`[id="${chart}"]`)).toBeInViewport();
  });

  test('a number kept out of its series is no link to a page that is not there', async ({ page }) => {
    const article = new ArticlesPage(page);
    await article.visit('/fr/articles/zoomdici-2025-11-17-lepuy');
    const held = article.claims.filter({ hasText: 'Personnes détenues' });
    await expect(held).toContainText('96');
    await expect(held.getByRole('link', { name: /^(91|96)$/ })).toHaveCount(0);
    await expect(held.getByRole('link', { name: '93', exact: true })).toBeVisible();
  });

  test('an article that is none of ours is not found', async ({ page, complaints }) => {
    const answer = await page.goto('/fr/articles/nobody-2020-01-01');
    expect(answer?.status()).toBe(404);
    complaints.length = 0;
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the list stands whole and offers no choice that would do nothing', async ({ page }) => {
    const list = new ArticlesPage(page);
    await list.visit('/fr/articles');
    expect(await list.items.count()).toBeGreaterThan(20);
    await expect(page.locator('select:visible')).toHaveCount(0);
    await expect(page.locator('button:visible')).toHaveCount(0);
  });
});

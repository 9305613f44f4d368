import { OfflineReader } from '#e2e/pages/offline-reader';
import { expect, test } from '#e2e/site-test';

test.use({ serviceWorkers: 'allow', locale: 'fr-FR' });

const PRISON = '/fr/establishments/cp-fresnes';
const DECK = '/fr/present/cp-fresnes';

/** Without a network a browser complains of every request; the pages must be whole all the same. */
test.afterEach(({ complaints }) => {
  complaints.splice(0);
});

test('the first page ever opened can be read again without a network, and says when it was saved', async ({ page }) => {
  const reader = new OfflineReader(page);
  await reader.read(PRISON);
  await page.locator('#calculator').getByRole('button').first().click();
  await page.waitForLoadState('networkidle');
  const heading = await page.getByRole('heading', { level: 1 }).textContent();
  await expect(reader.band).toHaveCount(0);
  await reader.loseNetwork();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading ?? '');
  const year = new Date().getFullYear();
  await expect(reader.band).toContainText(
    new RegExp(`Hors ligne, ou réseau trop lent\\s: page enregistrée le \\d+(er)?\\s\\S+ ${year}\\.`),
  );
  // What was used works again, too.
  await page.locator('#calculator').getByRole('button').first().click();
  await expect(page.locator('#calculator input[name=held]')).toBeEditable();
  await reader.expectNoBarrier();
  await page.emulateMedia({ media: 'print' });
  await expect(reader.band).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await reader.band.getByRole('button', { name: 'Fermer' }).click();
  await expect(reader.band).toHaveCount(0);
});

test('once the network is back the page is fresh, and nothing speaks of a stored one', async ({ page }) => {
  const reader = new OfflineReader(page);
  await reader.read('/en/method');
  await reader.loseNetwork();
  await page.reload();
  await expect(reader.band).toContainText('page saved on');
  await reader.findNetwork();
  await page.reload();
  await expect(reader.band).toHaveCount(0);
});

test('a deck once opened is shown without a network, also one of the reader’s own', async ({ page }) => {
  const reader = new OfflineReader(page);
  const own = '/fr/present/deck?slides=national,prison-cp-fresnes&title=Notre+prison';
  await reader.read(DECK);
  await reader.read(own);
  await reader.loseNetwork();
  for (const path of [DECK, own]) {
    await page.goto(path);
    // Decks may come from the browser's own cache for an hour, and are then as fresh as online: no band.
    const number = page.locator('.deck-moves .tabular');
    const before = await number.textContent();
    await page.keyboard.press('ArrowRight');
    await expect(number).not.toHaveText(before ?? '');
  }
});

test('a page never opened leads to those that were, in the language of its address', async ({ page }) => {
  const reader = new OfflineReader(page);
  await reader.read(PRISON);
  await reader.read('/en/method');
  await reader.loseNetwork();
  const answer = await page.goto('/en/sources');
  expect(answer?.status()).toBe(503);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page is not on your device');
  await reader.expectNoBarrier();
  await expect(page.getByRole('listitem')).toHaveCount(2);
  await page.getByRole('link', { name: /Fresnes/ }).click();
  await expect(page).toHaveURL(PRISON);
  await expect(reader.band).toBeVisible();
});

test('what follows # is kept nowhere', async ({ page }) => {
  const reader = new OfflineReader(page);
  await reader.read(`${PRISON}#detained=4321`);
  await page.reload();
  await page.waitForLoadState('networkidle');
  expect(await reader.keptPages()).toContain(PRISON);
  expect(JSON.stringify(await reader.keptPages())).not.toContain('4321');
});

test('nothing of it is asked for before the load event', async ({ page }) => {
  const asked: string[] = [];
  let isLoaded = false;
  page.on('load', () => {
    isLoaded = true;
  });
  page.context().on('request', (request) => {
    if (!isLoaded && /sw\.js|manifest|icon-/.test(request.url())) asked.push(request.url());
  });
  await new OfflineReader(page).read('/fr');
  expect(asked).toEqual([]);
});

test('each language has its manifest, whose icons are there', async ({ page, request }) => {
  for (const lang of ['fr', 'en']) {
    await page.goto(`/${lang}`);
    const path = (await page.locator('link[rel=manifest]').getAttribute('href')) ?? '';
    const manifest = await (await request.get(path)).json();
    expect(manifest).toMatchObject({ lang, start_url: `/${lang}`, short_name: 'Surnombre' });
    for (const { src, sizes } of manifest.icons) {
      const answer = await request.get(src);
      expect(answer.headers()['content-type']).toBe('image/png');
      const [width] = [(await answer.body()).readUInt32BE(16)];
      expect(`${width}x${width}`).toBe(sizes);
    }
  }
});

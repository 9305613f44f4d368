import { DeckPage } from '#e2e/pages/deck-page';
import { expect, test } from '#e2e/site-test';

const COUNTRY = '/fr/present/fr';
test('keys turn the slides, and the deck ends where it ends', async ({ page }) => {
  const deck = new DeckPage(page);
  await deck.open(COUNTRY);
  await deck.expectSlide(1);
  await deck.press('ArrowRight', 'PageDown');
  await deck.expectSlide(3);
  await deck.press('PageUp', 'ArrowLeft', 'ArrowLeft');
  await deck.expectSlide(1);
  await deck.press('End', 'ArrowRight');
  await deck.expectSlide(await deck.slides.count());
  await deck.press('Home');
  await deck.expectSlide(1);
});

test('space goes on and back where the slide fits its window; with a modifier keys are the browser’s', async ({
  page,
}) => {
  const deck = new DeckPage(page);
  await page.setViewportSize({ width: 1280, height: 720 });
  await deck.open(COUNTRY);
  await deck.press('Space', 'ArrowDown', 'Space', 'Shift+Space');
  await deck.expectSlide(3);
  await deck.press('Control+ArrowRight', 'Shift+ArrowRight', 'Shift+N');
  await deck.expectSlide(3);
  await expect(deck.notes).toHaveCount(0);
});

test('buttons turn the slides, and space on a button presses it once', async ({ page }) => {
  const deck = new DeckPage(page);
  await deck.open(COUNTRY);
  const next = deck.bar.getByRole('button', { name: 'Suivante' });
  await next.click();
  await deck.expectSlide(2);
  await next.focus();
  await deck.press('Space');
  await deck.expectSlide(3);
  await deck.bar.getByRole('button', { name: 'Précédente' }).click();
  await deck.expectSlide(2);
});

test('the number of the slide is in the address: shared it opens there, and one step back leaves the deck', async ({
  page,
}) => {
  const deck = new DeckPage(page);
  await page.goto('/fr/method');
  await deck.open(`${COUNTRY}#4`);
  await deck.expectSlide(4);
  await deck.press('ArrowRight', 'ArrowRight');
  await expect(page).toHaveURL(/\/fr\/present\/fr#6$/);
  await page.reload();
  await deck.expectSlide(6);
  await deck.press('Home');
  await expect(page).toHaveURL(/\/fr\/present\/fr$/);
  await page.goBack();
  await expect(page).toHaveURL(/\/fr\/method$/);
});

test('an address beyond the end opens the last slide, one that names none the first', async ({ page }) => {
  const deck = new DeckPage(page);
  await deck.open(`${COUNTRY}#999`);
  await deck.expectSlide(await deck.slides.count());
  await page.goto('/fr/method');
  await deck.open(`${COUNTRY}#nothing`);
  await deck.expectSlide(1);
});

test('the other language opens the same slide', async ({ page }) => {
  const deck = new DeckPage(page);
  await deck.open(`${COUNTRY}#3`);
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/present\/fr#3$/);
  await deck.expectSlide(3);
});

test('notes stay open while slides pass, and close again', async ({ page }) => {
  const deck = new DeckPage(page);
  await deck.open(`${COUNTRY}#2`);
  await expect(deck.notes).toHaveCount(0);
  await deck.press('n');
  await expect(deck.notes).toContainText('Source');
  await deck.press('ArrowRight');
  await deck.expectSlide(3);
  await expect(deck.notes).toHaveCount(1);
  await deck.press('Escape');
  await expect(deck.notes).toHaveCount(0);
});

test('a slide is announced by its number and its finding', async ({ page }) => {
  const deck = new DeckPage(page);
  await deck.open(COUNTRY);
  await expect(deck.shown).toHaveAttribute('aria-roledescription', 'diapositive');
  const told = deck.bar.locator('[aria-live]');
  await expect(told).toBeEmpty();
  await deck.press('ArrowRight');
  const headline = await deck.shown.getByRole('heading').textContent();
  await expect(told).toHaveText(/^Diapositive 2 sur \d+\u00a0: /);
  await expect(told).toContainText(headline ?? 'a headline');
});

test('once loaded it needs no network', async ({ page, context, complaints }) => {
  const deck = new DeckPage(page);
  await deck.open(COUNTRY);
  await page.waitForLoadState('networkidle');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await context.setOffline(true);
  const count = await deck.slides.count();
  for (let number = 2; number <= count; number += 1) {
    await deck.press('ArrowRight');
    await deck.expectSlide(number);
  }
  await deck.press('n', 'f');
  const fonts = await page.evaluate(() => [...document.fonts].map(({ family, status }) => `${family}: ${status}`));
  expect(fonts.filter((font) => !font.includes('Fallback'))).toEqual(['sans: loaded', 'serif: loaded']);
  // Whenever an address changes the browser itself asks for the icon of its tab, and grumbles.
  expect(asked.filter((url) => !/\/(icon\.svg|favicon\.ico)/.test(url))).toEqual([]);
  complaints.length = 0;
  await context.setOffline(false);
});

test('in full screen the slide is all there is, and Escape brings the page back', async ({ page }) => {
  const deck = new DeckPage(page);
  await deck.open(`${COUNTRY}#2`);
  await deck.press('f');
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(deck.shown).toBeVisible();
  await deck.press('Escape');
  await expect(page.getByRole('banner')).toBeVisible();
});

for (const path of [
  COUNTRY,
  '/en/present/cp-vendin-le-vieil#2',
  '/fr/present/deck?slides=national,nowhere&title=Ici',
]) {
  test(`${path} has no barrier in either theme, nor on full screen`, async ({ page }) => {
    const deck = new DeckPage(page);
    await deck.open(path);
    await deck.press('n');
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await deck.expectNoBarrier();
    }
    await deck.expectNoSidewaysScroll();
    await deck.press('f');
    await deck.expectNoBarrier();
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every slide is there with its notes, and no button does nothing', async ({ page }) => {
    const deck = new DeckPage(page);
    await deck.visit(COUNTRY);
    await expect(deck.shown).toHaveCount(await deck.slides.count());
    await expect(page.locator('.slide-notes summary:visible')).toHaveCount((await deck.slides.count()) - 1);
    await expect(page.locator('button:visible')).toHaveCount(0);
    await expect(deck.bar.getByRole('link', { name: 'PowerPoint' })).toBeVisible();
    await deck.expectNoSidewaysScroll();
  });
});

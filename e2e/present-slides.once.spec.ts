import { DeckPage } from '#e2e/pages/deck-page';
import { expect, test } from '#e2e/site-test';

const COUNTRY = '/fr/present/fr';

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });

  test('a finger turns the slides on a phone; up and down it scrolls', async ({ page }) => {
    const deck = new DeckPage(page);
    await deck.open(COUNTRY);
    await deck.swipe(-110, 12);
    await deck.expectSlide(2);
    await deck.swipe(-60, 120);
    await deck.expectSlide(2);
    await deck.swipe(110);
    await deck.expectSlide(1);
  });
});

test.describe('on a phone held across', () => {
  test.use({ viewport: { width: 667, height: 375 }, hasTouch: true, isMobile: true });

  test('full screen shows the whole slide with the bar under it, and goes back to a page that scrolls', async ({
    page,
  }) => {
    const deck = new DeckPage(page);
    await deck.open(`${COUNTRY}#3`);
    expect((await deck.shown.boundingBox())?.height).toBeGreaterThan(375);
    await deck.press('f');
    const face = await deck.shown.locator('.slide-face').boundingBox();
    const bar = await deck.bar.boundingBox();
    expect((face?.width ?? 0) / (face?.height ?? 1)).toBeCloseTo(16 / 9, 1);
    expect((face?.y ?? 0) + (face?.height ?? 0)).toBeLessThanOrEqual((bar?.y ?? 0) + 1);
    expect((bar?.y ?? 0) + (bar?.height ?? 0)).toBeLessThanOrEqual(376);
    expect(await deck.faults()).toEqual([]);
    await deck.bar.getByRole('button', { name: 'Quitter le plein écran' }).click();
    await expect(page.getByRole('banner')).toBeAttached();
    expect((await deck.shown.boundingBox())?.height).toBeGreaterThan(375);
  });
});

test('on paper it is one slide a page, 16:9, and nothing else', async ({ page }) => {
  const deck = new DeckPage(page);
  for (const path of [COUNTRY, '/en/present/cp-vendin-le-vieil']) {
    await deck.open(path);
    expect(await deck.onPaper()).toEqual({ pages: await deck.slides.count(), sizes: ['13.3 × 7.5'] });
  }
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('button:visible, a[data-language-link]:visible, .slide-notes:visible')).toHaveCount(0);
});

test('every slide says its source, the release and its number, and leads to the live page', async ({ page }) => {
  const deck = new DeckPage(page);
  await deck.open('/en/present/cp-fresnes');
  for (const slide of await deck.slides.all()) {
    await expect(slide.locator('.slide-foot p')).toHaveCount(3);
    for (const words of await slide.locator('.slide-foot p').allTextContents()) expect(words.trim()).not.toBe('');
    await expect(slide.locator('.slide-code path')).toHaveAttribute('d', /^M/);
    await expect(slide.locator('.slide-live a')).toHaveAttribute('href', /^\/en\//);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  /** Long names, long articles, many wings, no place, withheld, closed, a directorate, the country. */
  const VARIED = [
    'fr',
    'disp-outre-mer',
    'cp-fresnes',
    'cp-vendin-le-vieil',
    'cp-mata-utu',
    'ma-riom',
    'cp-alencon-conde-sur-sarthe',
    'nyt-2024-05-15-manhunt',
    'ccomptes-2023-10-05',
  ];
  const WINDOWS = [
    { width: 1280, height: 774 },
    { width: 1920, height: 1134 },
    { width: 320, height: 568 },
    { width: 667, height: 375 },
  ];

  for (const id of VARIED)
    test(`all of ${id} is on its slides: nothing clipped, nothing on top of another, headlines of 44 px`, async ({
      page,
    }) => {
      const deck = new DeckPage(page);
      for (const lang of ['fr', 'en']) {
        await deck.visit(`/${lang}/present/${id}`);
        for (const size of WINDOWS) {
          await page.setViewportSize(size);
          expect(await deck.faults(), `${lang}, ${size.width} × ${size.height}`).toEqual([]);
          if (size.width >= 1280) expect(await deck.smallestHeadline()).toBeGreaterThanOrEqual(44);
        }
      }
    });

  test('a text that is too long, one on top of another and a small headline are found', async ({ page }) => {
    const deck = new DeckPage(page);
    await page.setViewportSize({ width: 1280, height: 774 });
    await deck.visit(COUNTRY);
    await page
      .locator('.slide-meaning')
      .first()
      .evaluate((text) => text.append(' one more word'.repeat(60)));
    const found = (await deck.faults()).join('\n');
    expect(found).toContain('overlap');
    await page
      .locator('.slide-foot p')
      .first()
      .evaluate((text) => {
        text.textContent = 'W'.repeat(200);
      });
    expect((await deck.faults()).join('\n')).toContain('reaches beyond');
    await page
      .locator('h2')
      .first()
      .evaluate((headline) => headline.setAttribute('style', 'font-size: 20px'));
    expect(await deck.smallestHeadline()).toBeLessThan(44);
  });
});

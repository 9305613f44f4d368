import { readFileSync } from 'node:fs';
import { BuilderPage } from '#e2e/pages/builder-page';
import { expect, test } from '#e2e/site-test';

const FRESNES = ['said-cp-fresnes.density', 'said-cp-fresnes.held', 'said-cp-fresnes.above'] as const;
const MINUTE = 60_000;

test('from the overview to a PowerPoint of one’s own prison: four interactions, under a minute', async ({ page }) => {
  const builder = new BuilderPage(page);
  const began = Date.now();
  await builder.visit('/fr');
  await builder.touch(page.getByRole('banner').getByRole('link', { name: 'Présenter' }));
  await builder.ready();
  await builder.typePrison('merogis');
  await builder.pressEnter();
  await expect(builder.picked.getByRole('heading')).toHaveText('Fleury-Mérogis');
  const coming = page.waitForEvent('download');
  await builder.touch(builder.picked.getByRole('link', { name: 'PowerPoint (.pptx)' }));
  const file = await coming;
  expect(file.suggestedFilename()).toBe('surnombre-cp-fleury-merogis-fr.pptx');
  expect(
    readFileSync(await file.path())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK');
  expect(builder.interactions).toBeLessThanOrEqual(4);
  expect(Date.now() - began).toBeLessThan(MINUTE);
});

test('three slides of one’s own prison are chosen and shown in eight interactions', async ({ page }) => {
  const builder = new BuilderPage(page);
  const began = Date.now();
  await builder.visit('/fr');
  await builder.touch(page.getByRole('banner').getByRole('link', { name: 'Présenter' }));
  await builder.ready();
  await builder.typePrison('fresnes');
  await builder.touch(builder.answers.first());
  await expect(builder.source).toHaveValue('cp-fresnes');
  await builder.tick(1, 2, 3);
  await builder.expectSlides(...FRESNES);
  await builder.touch(builder.show);
  await expect(page).toHaveURL(/\/fr\/present\/deck\?slides=/);
  for (const id of FRESNES) expect(page.url()).toContain(id);
  await expect(page.locator('body')).toContainText('Fresnes');
  expect(builder.interactions).toBeLessThanOrEqual(8);
  expect(Date.now() - began).toBeLessThan(2 * MINUTE);
});

test('the prison picked gives its deck, its file and its sheet', async ({ page }) => {
  const builder = new BuilderPage(page);
  await builder.open('en');
  await builder.typePrison('saint');
  await expect(builder.answers).toHaveCount(6);
  await expect(page.getByRole('main')).toContainText('9 more');
  await builder.expectNoBarrier();
  await builder.typePrison('saint malo');
  await builder.touch(builder.answers.first());
  await expect(builder.picked.getByRole('heading')).toBeFocused();
  const ways = await builder.picked.getByRole('link').evaluateAll((all) => all.map((one) => one.getAttribute('href')));
  expect(ways).toEqual([
    '/en/present/ma-st-malo',
    '/en/present/ma-st-malo/slides.pptx',
    '/en/establishments/ma-st-malo/sheet',
    '#own',
  ]);
  await builder.expectNoBarrier();
  await builder.expectNoSidewaysScroll();
});

test('slides are moved and removed by the keyboard, which stays where it was, and each change is said', async ({
  page,
}) => {
  const builder = new BuilderPage(page);
  await builder.open('fr', `?slides=${FRESNES.join(',')}`);
  await expect(builder.act(1, /^Monter/)).toBeDisabled();
  await builder.act(3, /^Monter/).focus();
  await page.keyboard.press('Enter');
  await builder.expectSlides(FRESNES[0], FRESNES[2], FRESNES[1]);
  await expect(builder.said).toContainText('est maintenant la 2e de 3');
  await expect(builder.act(2, /^Monter/)).toBeFocused();
  await page.keyboard.press('Enter');
  await builder.expectSlides(FRESNES[2], FRESNES[0], FRESNES[1]);
  await expect(builder.act(1, /^Descendre/)).toBeFocused();
  await builder.act(2, /^Retirer/).focus();
  await page.keyboard.press('Space');
  await builder.expectSlides(FRESNES[2], FRESNES[1]);
  await expect(builder.said).toContainText('est retirée');
  await expect(builder.act(2, /^Retirer/)).toBeFocused();
  const sizes = await page
    .locator('.builder-acts button')
    .evaluateAll((all) => all.map((one) => Math.min(one.clientWidth, one.clientHeight)));
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
  await builder.expectNoBarrier();
});

test('the way back undoes a step; what is typed in one go is one', async ({ page }) => {
  const builder = new BuilderPage(page);
  await builder.open('en', '?from=cp-fresnes');
  await builder.tick(1, 2);
  await builder.expectSlides(FRESNES[0], FRESNES[1]);
  await builder.act(1, /^Move down/).click();
  await builder.expectSlides(FRESNES[1], FRESNES[0]);
  await builder.title.pressSequentially('Our prison');
  await expect(page).toHaveURL(/title=Our\+prison/);
  await page.goBack();
  await expect(builder.title).toHaveValue('');
  await builder.expectSlides(FRESNES[1], FRESNES[0]);
  await page.goBack();
  await builder.expectSlides(FRESNES[0], FRESNES[1]);
  await page.goBack();
  await builder.expectSlides(FRESNES[0]);
  await page.goForward();
  await builder.expectSlides(FRESNES[0], FRESNES[1]);
  await page.reload();
  await builder.ready();
  await builder.expectSlides(FRESNES[0], FRESNES[1]);
  await page.goBack();
  await builder.expectSlides(FRESNES[0]);
});

test('an address that is shared shows the same choice, and can be copied as a deck', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const builder = new BuilderPage(page);
  await builder.open('en', `?of=cp-fresnes&slides=national,${FRESNES[0]}&title=Ten+minutes`);
  await expect(builder.picked).toContainText('Fresnes');
  await expect(builder.chosen).toHaveCount(2);
  await expect(builder.title).toHaveValue('Ten minutes');
  await expect(page.getByRole('main')).toContainText('Anyone with this address sees this deck');
  await page.getByRole('button', { name: 'Copy the address' }).click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(/\/en\/present\/deck\?slides=national%2Csaid-cp-fresnes\.density&title=Ten\+minutes$/);
});

test('a ready deck is where to start, of the country, a directorate or an article', async ({ page }) => {
  const builder = new BuilderPage(page);
  await builder.open('fr');
  await builder.source.selectOption('disp-paris');
  await page.getByRole('button', { name: /^Partir du diaporama tout prêt/ }).click();
  await expect(builder.chosen.first()).toContainText('Paris');
  const first = await builder.chosen.count();
  await builder.source.selectOption('nyt-2024-05-15-manhunt');
  await page.getByRole('button', { name: /^Partir du diaporama tout prêt/ }).click();
  await expect.poll(() => builder.chosen.count()).toBeGreaterThan(first);
  await page.getByRole('button', { name: 'Tout retirer' }).click();
  await expect(builder.chosen).toHaveCount(0);
  await page.goBack();
  await expect.poll(() => builder.chosen.count()).toBeGreaterThan(first);
});

test('at twenty slides nothing more can be ticked, and why is said', async ({ page }) => {
  const builder = new BuilderPage(page);
  await builder.open('fr');
  await builder.tick(...Array.from({ length: 20 }, (_, index) => index + 1));
  await expect(builder.chosen).toHaveCount(20);
  await expect(page.getByRole('main')).toContainText('Le diaporama est plein');
  await expect(builder.offered.nth(20)).toBeDisabled();
  await expect(builder.offered.nth(0)).toBeEnabled();
  await builder.act(20, /^Retirer/).click();
  await expect(builder.offered.nth(20)).toBeEnabled();
});

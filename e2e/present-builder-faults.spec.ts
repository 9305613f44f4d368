import { BuilderPage } from '#e2e/pages/builder-page';
import { expect, test } from '#e2e/site-test';

const forty = Array.from({ length: 40 }, (_, index) => `prison-nowhere.${index}`).join(',');

test('a slide that is not ours is named and left out', async ({ page }) => {
  const builder = new BuilderPage(page);
  await builder.open('en', '?slides=national,nowhere,national');
  await expect(builder.chosen).toHaveCount(1);
  await expect(builder.notices.filter({ hasText: '“nowhere”' })).toHaveCount(1);
  await expect(builder.notices.filter({ hasText: 'asked for twice' })).toHaveCount(1);
  await builder.expectNoBarrier();
  await builder.act(1, /^Remove/).click();
  await expect(builder.notices).toHaveCount(0);
});

test('of forty slides twenty are kept, and it is said', async ({ page }) => {
  const builder = new BuilderPage(page);
  await builder.open('fr', `?slides=${forty}`);
  await expect(builder.notices.filter({ hasText: '20 diapositives' })).toHaveCount(1);
  await expect(builder.chosen).toHaveCount(0);
  await builder.expectNoSidewaysScroll();
});

test('a script in the title is a text, here and in the deck', async ({ page }) => {
  const builder = new BuilderPage(page);
  const script = '<script>document.title="run"</script><img src=x onerror=document.title="run">';
  await builder.open('en', `?slides=national&title=${encodeURIComponent(script)}`);
  await expect(builder.title).toHaveValue(script);
  await expect(page).not.toHaveTitle('run');
  await builder.show.click();
  await expect(page.locator('body')).toContainText('<script>');
  await expect(page).not.toHaveTitle('run');
});

test('a title of ten thousand characters is cut after 120, and it is said', async ({ page }) => {
  const builder = new BuilderPage(page);
  await builder.open('fr', `?slides=national&title=${'x'.repeat(10_000)}`);
  await expect(builder.title).toHaveValue('x'.repeat(120));
  await expect(builder.notices.filter({ hasText: '120 caractères' })).toHaveCount(1);
  await expect(page.getByRole('main')).toContainText('0 signes restants');
  await builder.expectNoSidewaysScroll();
});

for (const id of ['cp-atlantis', '__proto__', '<script>alert(1)</script>', 'x'.repeat(2_000)]) {
  test(`an unknown prison “${id.slice(0, 25)}” is named, and the page goes on`, async ({ page }) => {
    const builder = new BuilderPage(page);
    await builder.open('en', `?of=${encodeURIComponent(id)}&from=${encodeURIComponent(id)}`);
    await expect(builder.notices).toHaveCount(2);
    await expect(builder.notices.first()).toContainText(id.slice(0, 25));
    await expect(builder.source).toHaveValue('fr');
    await builder.expectNoSidewaysScroll();
  });
}

test('nothing found is said, with what to try', async ({ page }) => {
  const builder = new BuilderPage(page);
  await builder.open('fr');
  await builder.typePrison('atlantide');
  await expect(builder.answers).toHaveCount(0);
  await expect(page.locator('.builder-picker').getByRole('status')).toContainText('Aucune prison ouverte');
  await builder.pressEnter();
  await expect(builder.picked).toHaveCount(0);
});

test('slides that are slow are said to be on their way', async ({ page }) => {
  const builder = new BuilderPage(page);
  await builder.open('en');
  await page.route('**/present/slides/disp-lyon', async (route) => {
    await new Promise((go) => setTimeout(go, 1500));
    await route.continue();
  });
  await builder.source.selectOption('disp-lyon');
  await expect(page.locator('.builder-loading')).toHaveText('The slides are on their way…');
  await expect(builder.offered.first()).toBeVisible();
  await expect(page.locator('.builder-loading')).toHaveCount(0);
});

test('slides that are lost, or out of reach, are said to be; those chosen stay, and more can be asked for', async ({
  page,
  context,
  complaints,
}) => {
  const builder = new BuilderPage(page);
  await builder.open('en', '?slides=national');
  await page.route('**/present/slides/disp-lyon', (route) => route.abort());
  await builder.source.selectOption('disp-lyon');
  const alert = page.locator('.builder-own').getByRole('alert');
  await expect(alert).toContainText('could not be loaded');
  await expect(builder.chosen).toHaveCount(1);
  await builder.expectNoBarrier();
  await page.unroute('**/present/slides/disp-lyon');
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(builder.offered.first()).toBeVisible();
  await context.setOffline(true);
  await builder.source.selectOption('disp-dijon');
  await expect(alert).toContainText('You are offline');
  await context.setOffline(false);
  await expect(builder.offered.first()).toBeVisible();
  complaints.length = 0;
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every ready deck is a link, and the country’s slides are a form', async ({ page }) => {
    const builder = new BuilderPage(page);
    await builder.visit('/fr/present');
    await expect(page.locator('.builder-ready li')).toHaveCount(14);
    await expect(page.locator('.builder-prisons li')).toHaveCount(186);
    await expect(builder.searchBox).toBeHidden();
    await builder.offered.nth(1).check();
    await builder.offered.nth(0).check();
    await builder.title.fill('Notre réunion');
    await page.getByRole('button', { name: 'Voir le diaporama' }).click();
    await expect(page).toHaveURL(/\/fr\/present\/deck\?slides=[^&,]+&slides=[^&,]+&title=Notre\+r%C3%A9union$/);
    await expect(page.locator('body')).toContainText('Notre réunion');
  });

  test('a choice in the address is sent on with what is ticked', async ({ page }) => {
    const builder = new BuilderPage(page);
    await builder.visit('/en/present?slides=prison-cp-fresnes');
    await builder.offered.nth(0).check();
    await page.getByRole('button', { name: 'Show the deck' }).click();
    await expect(page).toHaveURL(/slides=prison-cp-fresnes/);
    await expect(page.locator('body')).toContainText('Fresnes');
  });
});

for (const [from, name, to] of [
  ['/fr', 'En diaporama', '/fr/present/fr'],
  ['/fr/establishments/cp-fresnes', 'le diaporama', '/fr/present/cp-fresnes'],
  ['/en/establishments/ma-riom', 'your own, put together', '/en/present?of=ma-riom'],
  ['/en/directorates/disp-paris', 'PowerPoint', '/en/present/disp-paris/slides.pptx'],
  ['/fr/articles/nyt-2024-05-15-manhunt', 'le diaporama', '/fr/present/nyt-2024-05-15-manhunt'],
  ['/en/establishments/cp-fresnes/sheet', 'As slides', '/en/present/cp-fresnes'],
  ['/fr/sheet', 'En diaporama', '/fr/present/fr'],
  ['/fr/my-sheet?of=ma-nimes', 'Son diaporama', '/fr/present/ma-nimes'],
] as const) {
  test(`${from} leads to ${to}`, async ({ page, request }) => {
    await page.goto(from);
    const link = page.getByRole('main').getByRole('link', { name, exact: true });
    await expect(link).toHaveAttribute('href', to);
    expect((await request.get(to)).status()).toBe(200);
  });
}

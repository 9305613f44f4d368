import { ComparePage } from '#e2e/pages/compare-page';
import { expect, test } from '#e2e/site-test';

test('an analyst compares three prisons in three interactions', async ({ page }) => {
  const compare = new ComparePage(page);
  await compare.visitWith([], 'fr');
  await compare.add('fleury');
  await compare.add('nîmes');
  await compare.add('Fresnes (centre pénitentiaire)');
  await compare.expectChoice('cp-fleury-merogis', 'ma-nimes', 'cp-fresnes');
  await expect(compare.headline).toContainText('Fleury-Mérogis');
  await compare.expectOneAxis();
});

test('the choice is in the address: removed, moved, taken back', async ({ page }) => {
  const compare = new ComparePage(page);
  await compare.visitWith(['cp-fresnes', 'ma-nimes', 'disp-paris'], 'en');
  await compare.follow('Remove Nîmes');
  await compare.expectChoice('cp-fresnes', 'disp-paris');
  await compare.follow('Move Paris directorate forward by one');
  await compare.expectChoice('disp-paris', 'cp-fresnes');
  await page.goBack();
  await compare.expectChoice('cp-fresnes', 'disp-paris');
});

test('what the address asks for in vain is named, and the rest is shown', async ({ page }) => {
  const compare = new ComparePage(page);
  const asked = ['cp-fresnes', 'nowhere', 'fr', 'fr.ma', 'fr.cd', 'disp-lyon', 'ma-nimes', 'cp-nantes'];
  await compare.visitWith(asked, 'en');
  await expect(compare.panels).toHaveCount(6);
  await expect(compare.notices).toHaveCount(2);
  await expect(compare.notices.first()).toContainText('“nowhere”');
  await expect(compare.notices.last()).toContainText('“cp-nantes” is one too many');
  await expect(page.locator('input[name="add"]')).toHaveCount(0);
});

test('words that may mean several are asked back, words that mean nothing are said', async ({ page }) => {
  const compare = new ComparePage(page);
  await compare.visitWith(['cp-fresnes'], 'en');
  await compare.add('91');
  const suggestions = compare.notices.getByRole('link');
  await expect(suggestions).not.toHaveCount(0);
  await suggestions.first().click();
  await expect(compare.panels).toHaveCount(2);
  await compare.add('zzzzz');
  await expect(compare.notices).toContainText('Nothing in our data answers to “zzzzz”');
});

test('each is shown truthfully: no place, secrecy, closed, minors', async ({ page }) => {
  const compare = new ComparePage(page);
  await compare.visitWith(['cp-vendin-le-vieil', 'cp-mata-utu', 'ma-riom', 'epm-lavaur'], 'en');
  await compare.expectChoice('cp-vendin-le-vieil', 'cp-mata-utu', 'ma-riom', 'epm-lavaur');
  const main = page.getByRole('main');
  for (const words of ['no places published', 'statistical secrecy', 'not all of one date', 'without being ranked'])
    await expect(main).toContainText(words);
});

test('an address alone decides the page, so caches keep it', async ({ request }) => {
  const answer = await request.get('/fr/compare?of=cp-fresnes&of=ma-nimes');
  expect(answer.headers()['cache-control']).toContain('s-maxage');
});

test('the download holds exactly the subjects chosen', async ({ page, request }) => {
  const compare = new ComparePage(page);
  await compare.visitWith(['cp-fresnes', 'disp-lyon', 'fr.ma'], 'en');
  const links = page.locator('section#take-away a');
  const [places, types] = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  const subjectsIn = async (url: string | undefined) => {
    const rows = (await (await request.get(url ?? '')).text()).trim().split('\n').slice(1);
    return [...new Set(rows.map((row) => row.split(',')[0]))].toSorted();
  };
  expect(await subjectsIn(places)).toEqual(['cp-fresnes', 'disp-lyon']);
  expect(await subjectsIn(types)).toEqual(['fr.ma']);
});

test('a prison’s page leads to a comparison with the nearest of its type', async ({ page }) => {
  await page.goto('/en/establishments/ma-nimes');
  await page.getByRole('link', { name: 'Compare this prison with them, on one axis' }).click();
  await expect(new ComparePage(page).panels).toHaveCount(4);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('one is chosen, added and removed by links and a form', async ({ page }) => {
    const compare = new ComparePage(page);
    await compare.visitWith([], 'en');
    await compare.add('fresnes');
    await compare.add('nantes');
    await compare.expectChoice('cp-fresnes', 'cp-nantes');
    await compare.expectOneAxis();
    await compare.follow('Remove Fresnes');
    await compare.expectChoice('cp-nantes');
  });
});

import { ChartOnPage } from '#e2e/pages/chart-on-page';
import { CitePage } from '#e2e/pages/cite-page';
import { expect, test } from '#e2e/site-test';

const DENSITY = '/figures/fr/density/2026-07-01';
const ARTICLE = '/articles/nyt-2024-05-15-manhunt';
const plain = (text: string | null) => (text ?? '').replace(/[\u00a0\u202f]/g, ' ');

test('one press copies a figure as a sourced sentence, to write', async ({ page }) => {
  const figure = new CitePage(page, 'fr');
  await figure.allowCopying();
  await figure.visit(`/fr${DENSITY}`);
  await figure.sentenceButton('written').click();
  await figure.expectCopied();
  const text = plain(await figure.clipboard());
  expect(text).toContain(
    'Le 1er juillet 2026, en France, la densité carcérale était de 141,3 % : 141 personnes pour 100 places opérationnelles.',
  );
  expect(text).toContain('Source : Ministère de la Justice.');
  expect(text).toMatch(/https?:\/\/\S+\/fr\/figures\/fr\/density\/2026-07-01$/);
});

test('the keyboard copies it to say, in words', async ({ page }) => {
  const figure = new CitePage(page, 'en');
  await figure.allowCopying();
  await figure.visit(`/en${DENSITY}`);
  await figure.sentenceButton('spoken').focus();
  await page.keyboard.press('Enter');
  await figure.expectCopied();
  const [said = '', check = ''] = plain(await figure.clipboard()).split('\n');
  expect(said).toContain('the prison density was 141.3 per cent: 141 people for 100 operational places.');
  expect(said).not.toMatch(/[%×÷]|http/);
  expect(check).toMatch(/^To be checked here: http/);
});

test('a figure that is absent says why', async ({ page }) => {
  const figure = new CitePage(page, 'fr');
  await figure.visit('/fr/figures/cp-vendin-le-vieil.mc/density/2026-07-01');
  await figure.openSentences();
  expect(plain(await figure.sentence('written').textContent())).toContain('aucune place n’y est publiée');
});

test('a gap of two counts that both lack a wing is a page, and says that it cannot be told', async ({ page }) => {
  const figure = new CitePage(page, 'en');
  await figure.visit('/en/figures/cp-aix-luynes/surplus/2025-02-01');
  await figure.openSentences();
  await expect(figure.sentence('written')).toContainText('cannot be told');
});

test('where copying is refused, the sentence is shown, selected', async ({ page }) => {
  const figure = new CitePage(page, 'fr');
  await figure.refuseCopying();
  await figure.visit(`/fr${DENSITY}`);
  await figure.sentenceButton('written').click();
  const field = page.locator('dialog textarea');
  await expect(field).toBeVisible();
  const selected = await field.evaluate((area: HTMLTextAreaElement) =>
    area.value.slice(area.selectionStart, area.selectionEnd),
  );
  expect(plain(selected)).toContain('la densité carcérale était de 141,3 %');
});

test('a figure, a check and the release are cited as text, BibTeX and CSL-JSON', async ({ page }) => {
  const cited = new CitePage(page, 'en');
  await cited.allowCopying();
  for (const path of [DENSITY, ARTICLE, '/data']) {
    await cited.visit(`/en${path}`);
    if (path !== '/data') await cited.openCitation();
    await expect(cited.citation('text')).toContainText(path);
    await expect(cited.citation('bibtex')).toContainText(/^@misc\{surnombre-/);
    await cited.copyCitation('csl');
    await cited.expectCopied();
    const [item] = JSON.parse(await cited.clipboard());
    expect(item).toMatchObject({ publisher: 'Surnombre', language: 'en' });
    expect(item.URL).toContain(`/en${path}`);
  }
});

test('a chart gives its sentence in both forms, and its citation', async ({ page }) => {
  const overview = new CitePage(page, 'fr');
  await overview.allowCopying();
  await overview.visit('/fr');
  const { figure } = new ChartOnPage(page, 'national');
  await figure.scrollIntoViewIfNeeded();
  for (const action of ['copy', 'say'] as const) {
    await overview.chartButton(figure, action).click();
    await expect(figure.locator('output', { hasText: 'copiée' }).first()).toBeVisible();
    await expect.poll(() => overview.clipboard()).toContain('#chart-national');
    expect(plain(await overview.clipboard())).toContain('Source : Ministère de la Justice');
  }
  await overview.chartButton(figure, 'cite').click();
  await expect(overview.dialog).toContainText('@misc{surnombre-chart-national');
  await overview.expectNoBarrier();
  await overview.expectNoSidewaysScroll();
  await page.keyboard.press('Escape');
  await expect(overview.dialog).toHaveCount(0);
});

for (const lang of ['fr', 'en'] as const) {
  test(`in ${lang}, sentences and citations, opened, meet axe and the narrowest phone`, async ({ page }) => {
    const figure = new CitePage(page, lang);
    await figure.visit(`/${lang}${DENSITY}`);
    await figure.openSentences();
    await figure.openCitation();
    await expect(figure.sentence('spoken')).toBeVisible();
    await expect(figure.citation('csl')).toBeVisible();
    await figure.expectNoBarrier();
    await figure.expectNoSidewaysScroll();
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the sentences and citations stand on the page, and no button that would do nothing', async ({ page }) => {
    const figure = new CitePage(page, 'fr');
    await figure.visit(`/fr${DENSITY}`);
    await figure.openSentences();
    await expect(figure.sentence('written')).toBeVisible();
    await expect(figure.sentenceButton('written')).toBeHidden();
    await figure.openCitation();
    await expect(figure.citation('bibtex')).toBeVisible();
  });
});

test('pages name their canonical address and both languages', async ({ page }) => {
  for (const path of [DENSITY, ARTICLE, '/data', '/sources/min-2026-07-01', '/establishments/cp-fresnes', '']) {
    const one = new CitePage(page, 'fr');
    await one.visit(`/fr${path}`);
    await one.expectAlternates(path);
  }
});

test('machines read what the dataset is, and which article a check is about', async ({ page }) => {
  const data = new CitePage(page, 'fr');
  await data.visit('/fr/data');
  const [dataset] = await data.markup();
  expect(dataset).toMatchObject({ '@type': 'Dataset', creator: { name: 'Surnombre' }, isAccessibleForFree: true });
  expect(dataset?.dateModified).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(dataset?.temporalCoverage).toMatch(/^\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2}$/);
  expect(dataset?.distribution).toHaveLength(5);
  expect(dataset?.isBasedOn).toMatchObject({ publisher: { name: 'Ministère de la Justice' } });
  await data.visit(`/fr${ARTICLE}`);
  const [check] = await data.markup();
  expect(check).toMatchObject({ '@type': 'WebPage', about: { '@type': 'Article', datePublished: '2024-05-15' } });
});

test('a source says which others count as one with it', async ({ page }) => {
  const source = new CitePage(page, 'fr');
  await source.visit('/fr/sources/20-minutes-2012-07-13');
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { name: 'Une seule source avec' })).toBeVisible();
  await expect(main).toContainText('afp-2012-07-13');
  await source.visit('/fr/sources/nyt-2024-05-15-manhunt');
  await main.getByRole('link', { name: 'Les chiffres de cet article, vérifiés' }).click();
  await page.waitForURL(/\/fr\/articles\/nyt-2024-05-15-manhunt$/);
});

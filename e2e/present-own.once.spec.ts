import { DeckPage } from '#e2e/pages/deck-page';
import { expect, test } from '#e2e/site-test';

/** Charts, a prison by its parts, and one nobody has. */
const OWN = '/fr/present/deck?slides=national,prison-cp-fresnes,nowhere&title=R%C3%A9union%20du%203%20mars';

test('a deck of one’s own: its title is marked, what was not found is named, its parts lead on', async ({ page }) => {
  const deck = new DeckPage(page);
  await deck.open(OWN);
  await expect(deck.slides).toHaveCount(3);
  await expect(deck.shown.getByRole('heading')).toHaveText('Réunion du 3 mars');
  await expect(deck.shown).toContainText('titre ajouté par l’utilisateur');
  await expect(page.locator('.deck-problems')).toContainText('nowhere');
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/);
  await expect(deck.bar.getByRole('link', { name: 'PowerPoint' })).toHaveAttribute(
    'href',
    /deck\/slides\.pptx\?slides=/,
  );
  await expect(deck.bar.getByRole('link', { name: 'Composer' })).toHaveAttribute(
    'href',
    /\/fr\/present\?slides=national/,
  );
});

test('markup in a title is text', async ({ page }) => {
  const deck = new DeckPage(page);
  await deck.open(
    `/en/present/deck?slides=national&title=${encodeURIComponent('<img src=x onerror=alert(1)><script>alert(2)</script>')}`,
  );
  await expect(deck.shown.getByRole('heading')).toContainText('<img src=x');
  await expect(page.locator('main img, main script')).toHaveCount(0);
});

test('nothing left to show: help, and the way to the builder', async ({ page }) => {
  const deck = new DeckPage(page);
  await deck.visit('/fr/present/deck?slides=nowhere');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Aucune diapositive à montrer');
  await expect(page.getByRole('link', { name: 'Composer un diaporama' })).toHaveAttribute('href', '/fr/present');
  await deck.expectNoBarrier();
});

test('a deck we do not have is not found, with near ones', async ({ request }) => {
  const answer = await request.get('/fr/present/cp-fresne');
  expect(answer.status()).toBe(404);
  expect(await answer.text()).toContain('href="/fr/present/cp-fresnes"');
});

test('an address alone decides a deck, so caches keep it', async ({ request }) => {
  for (const path of ['/fr/present/fr', OWN]) {
    const answer = await request.get(path);
    expect(answer.headers()['cache-control']).toContain('s-maxage');
  }
});

test('decks asked for at once do not mix', async ({ request }) => {
  const titles = Array.from({ length: 12 }, (_, index) => `Titre ${index + 1} sur douze`);
  const answers = await Promise.all(
    titles.map((title) => request.get(`/fr/present/deck?slides=national&title=${encodeURIComponent(title)}`)),
  );
  const shown = await Promise.all(answers.map(async (answer) => /<h2>([^<]*)<\/h2>/.exec(await answer.text())?.[1]));
  expect(shown).toEqual(titles);
});

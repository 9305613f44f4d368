import { DeckFile } from '#e2e/pages/deck-file';
import { expect, test } from '#e2e/site-test';

test('the slides of a prison are a PowerPoint file away, with the counts of its page in its charts', async ({
  page,
}) => {
  const { name, charts } = await new DeckFile(page).download('/fr/present/cp-fresnes');
  expect(name).toBe('surnombre-cp-fresnes-fr.pptx');
  const held = charts[0]?.cached[0];
  expect(held?.name).toBe('personnes détenues');
  expect(held?.values.at(-1)).toBe(2328);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the file comes just the same', async ({ page }) => {
    const { name, charts } = await new DeckFile(page).download('/en/present/fr');
    expect(name).toBe('surnombre-fr-en.pptx');
    expect(charts.length).toBeGreaterThan(3);
  });
});

test('a deck put together by a reader is a file too, whatever its title', async ({ page }) => {
  const title = encodeURIComponent(`<script>alert(1)</script>"&'${'é'.repeat(200)}\u0007😀 سجن`);
  await new DeckFile(page).expectFile(`/fr/present/deck/slides.pptx?slides=national,density&title=${title}`);
});

test('what has no slide is refused in words, never a blank file', async ({ page }) => {
  const file = new DeckFile(page);
  await file.expectRefused('/fr/present/cp-nowhere/slides.pptx', 404, 'Nous n’avons pas ce diaporama');
  await file.expectRefused('/en/present/deck/slides.pptx?slides=', 400, 'There is no slide in this file');
  await file.expectRefused('/fr/present/deck/slides.pptx?slides=nothing', 400, 'Pas de diapositive dans ce fichier');
});

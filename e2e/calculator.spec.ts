import { CalculatorPart, recordSent } from '#e2e/pages/calculator-part';
import { expect, test } from '#e2e/site-test';

test.describe('the calculator of a prison', () => {
  test('starts from the official figures, each with its publisher and day', async ({ page }) => {
    const calculator = new CalculatorPart(page);
    await calculator.visitCalculator('cp-fresnes', 'fr');
    await expect(calculator.field('held')).toHaveValue('2\u202f328');
    await calculator.expectSaidOf('held', /Chiffre officiel\u00a0: Ministère de la Justice, 1er\u00a0juillet 2026/);
    await calculator.expectSaidOf('officers', /la France ne publie pas les effectifs prison par prison/);
    await expect(calculator.result('Densité carcérale')).toContainText('157,6');
    await expect(calculator.result('Taux de couverture')).toContainText('Il manque');
    expect(new URL(page.url()).hash).toBe('');
  });

  test('one number changed gives the density, whose figures it rests on, the sentence, the sheet', async ({ page }) => {
    const calculator = new CalculatorPart(page);
    await calculator.visitCalculator('cp-fresnes', 'fr');
    await calculator.enter('held', '2 400');
    const density = calculator.result('Densité carcérale');
    await expect(density).toContainText('162,5');
    await expect(density).toContainText(
      '(votre chiffre) ÷ 1\u202f477 places opérationnelles (chiffre officiel, 1er\u00a0juillet 2026)',
    );
    await expect(calculator.sentence).toContainText('(chiffre du lecteur)');
    await expect(page).toHaveURL(/#held=2400$/);
    await expect(calculator.sheetLink).toHaveAttribute('href', '/fr/establishments/cp-fresnes/sheet#held=2400');
    await expect(calculator.section).toContainText('Toute personne qui a ce lien voit ces chiffres');
  });

  test('load is told in people and officers, of one day', async ({ page }) => {
    const calculator = new CalculatorPart(page);
    await calculator.visitCalculator('ma-nimes', 'en', '#held=170&places=100&officers=8&posts=10');
    await expect(calculator.result('Load against plan')).toContainText('×\u00a02.1');
    await expect(calculator.result('Load against plan')).toContainText(
      'for 100 places and 10 posts planned there are 170 people and 8 officers, 21 each instead of 10',
    );
    await expect(calculator.section).toContainText('Your figures are taken to be all of the same day.');
  });

  test('published officers of another year make no load, and it says why', async ({ page }) => {
    const calculator = new CalculatorPart(page);
    await calculator.visitCalculator('mc-arles', 'en');
    await expect(calculator.field('officers')).toHaveValue('145');
    await expect(calculator.result('Load against plan')).toContainText('not of the same day');
  });

  test('asks for nobody’s presence at a given hour, and says why', async ({ page }) => {
    const calculator = new CalculatorPart(page);
    await calculator.visitCalculator('cp-fresnes', 'en');
    await expect(calculator.section.locator('input')).toHaveCount(4);
    await expect(calculator.section).toContainText('would endanger those who work and live there');
  });

  for (const lang of ['fr', 'en'] as const) {
    test(`passes axe in ${lang}, with figures, a choice and a fault, and never scrolls sideways`, async ({ page }) => {
      test.slow(true, 'axe reads the whole page of a prison');
      const calculator = new CalculatorPart(page);
      await calculator.visitCalculator('cp-fresnes', lang, '#posts=12&branch=Fresnes');
      await calculator.enter('held', '1.000');
      await calculator.enter('officers', 'abc');
      await calculator.expectNoBarrier();
      await calculator.expectNoSidewaysScroll();
    });
  }
});

test.describe('the address', () => {
  test('brings somebody’s figures at once, and the branch’s name as theirs', async ({ page }) => {
    const calculator = new CalculatorPart(page);
    await calculator.visit('/fr/establishments/cp-fresnes#held=2400&branch=Section+%3Cb%3EFresnes%3C%2Fb%3E');
    await expect(calculator.field('held')).toHaveValue('2\u202f400');
    await expect(calculator.section).toBeInViewport();
    await expect(calculator.sentence).toContainText('chiffre de «\u00a0Section <b>Fresnes</b>\u00a0»');
    await expect(calculator.sentence.locator('b')).toHaveCount(0);
  });

  test('names what cannot be, and keeps the rest', async ({ page }) => {
    const calculator = new CalculatorPart(page);
    await calculator.visitCalculator('cp-fresnes', 'en', '#held=-5&places=1500&prison=x');
    await expect(calculator.section.getByRole('alert')).toContainText('“held=-5”');
    await expect(calculator.section.getByRole('alert')).toContainText('“prison=x”');
    await expect(calculator.field('places')).toHaveValue('1,500');
    await expect(calculator.field('held')).toHaveValue('2,328');
  });

  test('edited by hand changes the figures; a plain anchor takes none away; the way back works', async ({ page }) => {
    const calculator = new CalculatorPart(page);
    await calculator.visitCalculator('cp-fresnes', 'en');
    await calculator.enter('held', '2400');
    await expect(page).toHaveURL(/#held=2400$/);
    await calculator.enter('places', '1500');
    await expect(page).toHaveURL(/#held=2400&places=1500$/);
    await page.evaluate(() => window.location.assign('#wings'));
    await expect(calculator.field('held')).toHaveValue('2400');
    await page.goBack();
    await page.goBack();
    await expect(calculator.field('places')).toHaveValue('1,477');
    await expect(calculator.field('held')).toHaveValue('2,400');
    await page.goBack();
    await expect(calculator.field('held')).toHaveValue('2,328');
    await page.evaluate(() => window.location.assign('#held=99'));
    await expect(calculator.field('held')).toHaveValue('99');
  });

  test('is what the link copies', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const calculator = new CalculatorPart(page);
    await calculator.visitCalculator('cp-fresnes', 'en', '#held=2400');
    await calculator.button('Copy the link').click();
    await expect(calculator.section.locator('output', { hasText: 'Copied' })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /\/en\/establishments\/cp-fresnes#held=2400$/,
    );
  });

  test('never takes a figure of the reader’s to the server', async ({ page }) => {
    const sent = recordSent(page);
    const calculator = new CalculatorPart(page);
    await calculator.visitCalculator('cp-fresnes', 'en', '#held=73519&branch=Zorglub');
    await calculator.enter('places', '64287');
    await expect(page).toHaveURL(/places=64287/);
    await calculator.readToTheEnd();
    await calculator.sheetLink.click();
    await page.waitForURL(/\/sheet#/);
    await page.waitForLoadState('networkidle');
    expect(sent.length).toBeGreaterThan(3);
    expect(sent.filter((text) => /73519|64287|Zorglub/.test(text))).toEqual([]);
  });
});

test('a closed prison has no calculator', async ({ page }) => {
  const calculator = new CalculatorPart(page);
  await calculator.visit('/fr/establishments/ma-riom');
  await expect(calculator.section).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the calculation is explained, and no field does nothing', async ({ page }) => {
    const calculator = new CalculatorPart(page);
    await calculator.visit('/fr/establishments/cp-fresnes');
    await expect(calculator.section).toContainText('densité = 100 × personnes détenues ÷ places');
    await expect(calculator.section.locator('input')).toHaveCount(0);
    await expect(calculator.section.getByText('se prépare')).toBeHidden();
  });
});

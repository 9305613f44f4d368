import { CalculatorPart } from '#e2e/pages/calculator-part';
import { expect, test } from '#e2e/site-test';

test.describe('what is entered', () => {
  for (const [text, hash] of [
    ['1 234', '#held=1234'],
    ['1\u202f234', '#held=1234'],
    ['1.234', '#held=1234'],
    ['1,234', '#held=1234'],
    ["1'234", '#held=1234'],
  ] as const) {
    test(`“${text}” is read as 1,234, and it says so`, async ({ page }) => {
      const calculator = new CalculatorPart(page);
      await calculator.visitCalculator('cp-fresnes', 'en');
      await calculator.enter('held', text);
      await calculator.expectSaidOf('held', /Read as 1,234 \(the \w+ parts the thousands\)/);
      await expect(page).toHaveURL(new RegExp(`${hash}$`));
      await expect(calculator.field('held')).toHaveValue(text);
    });
  }

  test('two ways to read a number are a choice', async ({ page }) => {
    const calculator = new CalculatorPart(page);
    await calculator.visitCalculator('cp-fresnes', 'fr');
    await calculator.enter('held', '2.000');
    await expect(page).toHaveURL(/#held=2000$/);
    await calculator.button('2').click();
    await expect(calculator.field('held')).toHaveValue('2');
    await expect(page).toHaveURL(/#held=2$/);
  });

  test('“1 234,5” people is refused, with the whole numbers on both sides', async ({ page }) => {
    const calculator = new CalculatorPart(page);
    await calculator.visitCalculator('cp-fresnes', 'fr');
    await calculator.enter('held', '1 234,5');
    await expect(calculator.field('held')).toHaveAttribute('aria-invalid', 'true');
    await calculator.button('1\u202f235').click();
    await expect(page).toHaveURL(/#held=1235$/);
    await expect(calculator.field('held')).toHaveAttribute('aria-invalid', 'false');
  });

  for (const [text, words] of [
    ['abc', 'only a number'],
    ['-5', 'never negative'],
    ['12 %', 'not a percentage'],
    ['12 34', 'several ways or none'],
    ['200001', 'more than all the prisons'],
    ['<script>alert(1)</script>', 'only a number'],
    ['9'.repeat(10_240), 'Too long'],
  ] as const) {
    test(`“${text.slice(0, 30)}” is a fault at its field, and nothing is lost`, async ({ page }) => {
      const calculator = new CalculatorPart(page);
      await calculator.visitCalculator('cp-fresnes', 'en', '#places=1500');
      await calculator.enter('held', text);
      await expect(calculator.field('held')).toHaveAttribute('aria-invalid', 'true');
      await calculator.expectSaidOf('held', new RegExp(words));
      await expect(calculator.field('held')).toHaveValue(text);
      await expect(calculator.field('places')).toHaveValue('1,500');
      await expect(calculator.result('Prison density')).toContainText('Missing: people held');
      await calculator.expectNoSidewaysScroll();
    });
  }

  test('is given back, field by field and all at once', async ({ page }) => {
    const calculator = new CalculatorPart(page);
    await calculator.visitCalculator('cp-fresnes', 'en', '#held=2400&places=1500');
    await calculator.button('Back to the published 2,328').click();
    await expect(calculator.field('held')).toHaveValue('2,328');
    await expect(page).toHaveURL(/#places=1500$/);
    await calculator.button('Back to the published figures').click();
    await expect(calculator.field('places')).toHaveValue('1,477');
    await expect(page).not.toHaveURL(/#/);
    await calculator.enter('held', '');
    await calculator.field('held').blur();
    await expect(calculator.field('held')).toHaveValue('2,328');
  });

  test('is entered, chosen and given back by keyboard alone', async ({ page }) => {
    const calculator = new CalculatorPart(page);
    await calculator.visitCalculator('cp-fresnes', 'en');
    await calculator.field('held').focus();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('1.000');
    await page.keyboard.press('Tab');
    await expect(calculator.button('1')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#held=1$/);
  });
});

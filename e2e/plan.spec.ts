import { FigurePage } from '#e2e/pages/figure-page';
import { PlanPage } from '#e2e/pages/plan-page';
import { PrisonPage } from '#e2e/pages/prison-page';
import { expect, test } from '#e2e/site-test';

test('gross, net and planned are told apart, and the net places lead to their row', async ({ page }) => {
  const plan = new PlanPage(page);
  await plan.visitPlan('en');
  await expect(plan.headline).toContainText('5,411 places more, of 15,471 planned');
  await expect(page.getByRole('main')).toContainText('the plan had delivered 7,384 places');
  await plan.headline.getByRole('link').click();
  await page.waitForURL(/\/figures\//);
  await new FigurePage(page).expectProvenance('en');
});

test('the projects say how old their status is, and are filtered in the address', async ({ page }) => {
  const plan = new PlanPage(page);
  await plan.visitPlan('fr');
  await plan.expectShown(63);
  await expect(page.locator('#projects')).toContainText('début 2019');
  await plan.choose('Statut', 'Abandonné');
  await plan.expectShown(14);
  await expect(page).toHaveURL(/\?status=abandoned$/);
  await plan.choose('Département', 'Var');
  await plan.expectShown(1);
  await page.goBack();
  await plan.expectShown(14);
});

test('a filter that does not exist is named and ignored', async ({ page }) => {
  const plan = new PlanPage(page);
  await plan.visitPlan('en', '?department=Atlantis&status=confirmed');
  await expect(plan.filter).toContainText('Department: “Atlantis” does not exist here');
  await expect(plan.filter.getByLabel('Status')).toHaveValue('confirmed');
});

test('places out of use: the largest differences first, none of a prison for minors', async ({ page }) => {
  const plan = new PlanPage(page);
  await plan.visitPlan('fr');
  await expect(plan.outOfUse.first()).toContainText('Troyes-Lavau');
  await expect(plan.outOfUse).toHaveCount(36);
  await expect(plan.outOfUse.filter({ hasText: 'mineurs' })).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('every project is in the table, and no filter is offered', async ({ page }) => {
    const plan = new PlanPage(page);
    await plan.visitPlan('fr');
    await expect(plan.projects).toHaveCount(63);
    await expect(plan.filter).toBeHidden();
  });
});

test.describe('on a prison’s page', () => {
  test('Rennes: places for women as printed, a dash for minors explained, never added to the wings', async ({
    page,
  }) => {
    const prison = new PrisonPage(page);
    await prison.visitPrison('cp-rennes', 'en');
    const part = prison.part('women-and-minors');
    for (const words of ['236', '209', '112.9%', 'prints a dash', 'must not be added', 'not ranked'])
      await expect(part).toContainText(words);
  });

  test('Beauvais: both counts withheld, only the rate', async ({ page }) => {
    const prison = new PrisonPage(page);
    await prison.visitPrison('cp-beauvais', 'en');
    await expect(prison.part('women-and-minors')).toContainText('Both counts are withheld');
    await expect(prison.part('women-and-minors')).toContainText('92.9%');
  });

  test('Douai: no table of women or minors, and it is said; 116 places out of use', async ({ page }) => {
    const prison = new PrisonPage(page);
    await prison.visitPrison('ma-douai', 'en');
    await expect(prison.part('women-and-minors')).toContainText('shows no places for women in this prison');
    await expect(prison.part('out-of-use')).toContainText('116 places of the floor-area norm are not operational');
    for (const words of ['383', '267', '185.4%', '129.2%'])
      await expect(prison.part('out-of-use')).toContainText(words);
  });

  test('Troyes-Lavau: the project of its town, its age, and since when the prison is counted', async ({ page }) => {
    const prison = new PrisonPage(page);
    await prison.visitPrison('cp-troyes-lavau', 'en');
    for (const words of [
      '406 net places, 490 gross places',
      'Michel Mercier',
      'in 2019: confirmed',
      '1\u00a0February 2025',
    ])
      await expect(prison.part('plan')).toContainText(words);
  });
});

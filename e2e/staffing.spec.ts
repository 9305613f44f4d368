import { FigurePage } from '#e2e/pages/figure-page';
import { StaffingPage } from '#e2e/pages/staffing-page';
import { expect, test } from '#e2e/site-test';

test('what nobody publishes is said before any number by prison', async ({ page }) => {
  const staffing = new StaffingPage(page);
  await staffing.visitStaffing('fr');
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(
    'La France ne publie pas d’effectif de surveillants par prison',
  );
  await staffing.expectEveryChartIsWhole();
});

test('the founding 80 % is ringed among the known rates, each a point, and leads to its source', async ({ page }) => {
  const staffing = new StaffingPage(page);
  await staffing.visitStaffing('en');
  await expect(staffing.strip.locator('.chart-drawing svg:visible .ring')).toHaveCount(1);
  await expect(staffing.strip.locator('.chart-sentence')).toContainText('Same value: Île-de-France (80%, May 2024)');
  await staffing.strip.getByText('Table', { exact: true }).click();
  await staffing.strip.getByRole('link', { name: '63.6%' }).click();
  await new FigurePage(page).expectProvenance('en');
});

test('load and people held per officer are told apart', async ({ page }) => {
  const staffing = new StaffingPage(page);
  await staffing.visitStaffing('en');
  await expect(page.locator('#load')).toContainText('21 each instead of 10');
  await expect(page.locator('#load')).toContainText('It is not the number of people held per officer');
});

test('a prison without a name has no link, one with a name has', async ({ page }) => {
  const staffing = new StaffingPage(page);
  await staffing.visitStaffing('fr');
  await expect(staffing.known.getByRole('link', { name: 'Maison d’arrêt de Vannes' })).toHaveCount(1);
  await expect(staffing.known.getByText('Prison parisienne, non nommée par la source')).toBeVisible();
  await expect(staffing.known.getByRole('link', { name: /non nommée/ })).toHaveCount(0);
});

import { expect, test } from 'vitest';
import { brokenBudgets, budgetTable } from './judge';
import type { PageWeight } from './page-weight';
import { samplePages } from './prerendered-pages';

const light: PageWeight = {
  path: '/fr',
  html: 40_000,
  javascript: 150_000,
  css: 15_000,
  fonts: 100_000,
  requests: 16,
  recharts: [],
};

test('a page exactly at its budgets breaks none', () => {
  expect(brokenBudgets(light)).toEqual([]);
});

test.each(['html', 'javascript', 'css', 'fonts', 'requests'] as const)(
  'one more than the budget of %s is refused',
  (measure) => {
    const broken = brokenBudgets({ ...light, [measure]: light[measure] + 1 });
    expect(broken).toEqual([`/fr: ${measure} ${light[measure] + 1} > ${light[measure]}`]);
  },
);

test('Recharts before the load event is refused, whatever it weighs', () => {
  const broken = brokenBudgets({ ...light, recharts: ['http://127.0.0.1:1/_next/a.js'] });
  expect(broken).toEqual(['/fr: /_next/a.js holds Recharts before the load event']);
});

test('a prison page has a smaller HTML budget, and requests are counted on the overview alone', () => {
  const page = { ...light, path: '/fr/establishments/cp-fresnes', html: 25_001, requests: 99 };
  expect(brokenBudgets(page)).toEqual(['/fr/establishments/cp-fresnes: html 25001 > 25000']);
});

test('an embedded chart has its own budgets of HTML and of scripts', () => {
  const embed = { ...light, path: '/embed/fr/national', html: 12_001, javascript: 10_001 };
  expect(brokenBudgets(embed)).toEqual([
    '/embed/fr/national: html 12001 > 12000',
    '/embed/fr/national: javascript 10001 > 10000',
  ]);
});

test('the table marks what is over its budget', () => {
  expect(budgetTable([{ ...light, requests: 17 }])).toMatch(/\/fr .* 17 ✗/);
});

test('one page of every kind and language is measured, and no answer of the API', () => {
  const page = (srcRoute: string) => ({ srcRoute, dataRoute: '/x.rsc' });
  const routes = {
    '/fr': page('/[lang]'),
    '/en': page('/[lang]'),
    '/fr/sources/a': page('/[lang]/sources/[id]'),
    '/fr/sources/b': page('/[lang]/sources/[id]'),
    '/_not-found': page('/_not-found'),
    '/api/v1/openapi.json': { srcRoute: '/api/v1/openapi.json', dataRoute: null },
  };
  expect(samplePages({ routes })).toEqual(['/en', '/fr', '/fr/sources/a']);
  const last = (path: string, other: string) => path > other;
  expect(samplePages({ routes }, last)).toEqual(['/en', '/fr', '/fr/sources/b']);
});

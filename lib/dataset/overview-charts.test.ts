import { describe, expect, it } from 'vitest';
import type { ChartLinks } from '#lib/charts/chart-links';
import { expectLawful, tableNumbers } from '#lib/charts/spec-laws';
import type { Lang } from '#lib/i18n/bilingual';
import { dataset } from './load-dataset';
import { CHART_IDS, chartSpec } from './overview-charts';

const links = (lang: Lang): ChartLinks => ({
  lang,
  figure: () => '#',
  source: () => '#',
  article: () => '#',
  wings: () => '',
  sources: '#',
});

describe.each(CHART_IDS)('the chart %s of the overview', (id) => {
  it('keeps the laws of charts in both languages', () => {
    expectLawful(chartSpec(id, dataset(), links('fr')));
    expectLawful(chartSpec(id, dataset(), links('en')));
  });
  it('has the same numbers in both languages', () => {
    expect(tableNumbers(chartSpec(id, dataset(), links('fr')))).toEqual(
      tableNumbers(chartSpec(id, dataset(), links('en'))),
    );
  });
});

describe('the charts of the overview', () => {
  const english = (id: Parameters<typeof chartSpec>[0]) => chartSpec(id, dataset(), links('en'));
  it('hold the founding claim against the ministry’s figures', () => {
    expect(english('claim').headline).toContain('“nearly 77,500” people held for “fewer than 62,000”');
    for (const number of ['125%', '124.8–127.1%', '77,450', '61,570', '125.8%'])
      expect(english('claim').sentence).toContain(number);
  });
  it('count out the union statement and work its load out', () => {
    expect(english('ten-places').headline).toBe('17 people for 10 places, 8 officers for 10 posts planned');
    expect(english('ten-places').sentence).toContain('170 people and 8 officers: 21 people each instead of 10');
  });
  it('print the ministry’s bands and list our rows beside them', () => {
    const { table } = english('bands');
    expect(table.rows.map((row) => row.slice(1).map(({ value }) => value))).toEqual([
      [31, 30],
      [74, 73],
      [28, 27],
      [33, 33],
      [113, 106],
    ]);
  });
  it('never join the ministry’s table by type with our own sums', () => {
    expect(english('wing-types').headline).toContain('174.5%');
    expect(english('wing-types-own').headline).toContain('at least 172.2%');
  });
  it('say that no place is published for the prison of the second article', () => {
    expect(english('vendin').headline).toContain('135 places published in April 2025, 0 since August 2025');
  });
});

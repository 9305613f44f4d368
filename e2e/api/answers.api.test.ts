import { describe, expect, test } from 'vitest';
import { ask, list } from './ask';
import { ADDRESSES } from './described';

const NYT = 'nyt-2024-05-15-manhunt';
type Resource = { readonly data: Record<string, unknown>; readonly meta: { readonly release: string } };
type Item = Record<string, unknown> & { readonly subject: { readonly id: string } };

describe('every address of the table answers as described', () => {
  const IDS: Record<string, string> = { subjects: 'cp-fresnes', articles: NYT, sources: 'min-2026-07-01' };
  const concrete = ADDRESSES.map((address) =>
    address.replace('/api/v1', '').replace(/\/(\w+)\/\{id\}/, (_all, kind: string) => `/${kind}/${IDS[kind]}`),
  );
  test.each(concrete)('%s', async (path) => {
    const { status, headers, body } = await ask<Resource>(path);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(body.meta.release).toMatch(/^\d{4}-\d{2}-\d{2}\.[0-9a-f]+$/);
    expect(JSON.stringify(body)).not.toContain('null');
  });
});

describe('the contract, to the digit', () => {
  test('nearly 77,500 people for fewer than 62,000 places', async () => {
    const { data } = await list<Item>(`/ratios?subject=fr&source=${NYT}`);
    expect(data).toHaveLength(1);
    expect(data[0]).toMatchObject({
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

  test('its claim is confirmed by 77,450, the ministry’s figure read elsewhere', async () => {
    const { data } = await list<Record<string, unknown>>(`/checks?article=${NYT}`);
    expect(data[0]).toMatchObject({
      article: NYT,
      claim: {
        subject: 'fr',
        measure: 'detained',
        date: '2024-04-01',
        value: 77500,
        low: 77400,
        high: 77500,
        qualifier: 'nearly',
      },
      against: { value: 77450, low: 77450, high: 77450, qualifier: 'exact', grade: 'official-relayed' },
      verdict: 'confirmed',
    });
  });

  test('1 July 2026: 89,446 ÷ 63,289 is 141.33 %, and the printed 141.3 stays beside it', async () => {
    const { data } = await list<Item>('/ratios?subject=fr&date=2026-07-01');
    expect(data[0]).toMatchObject({
      detained: { value: 89446, qualifier: 'exact', source: 'min-2026-07-01' },
      places: { value: 63289 },
      density: { value: expect.closeTo(141.33, 2), basis: 'computed', printed: { value: 141.3 } },
    });
  });

  test('170 % of places and 80 % of staff: a load of 2.125, from 1.941 to 2.333', async () => {
    const { data } = await list<Item>('/ratios?subject=paris-prison-unnamed');
    expect(data[0]).toMatchObject({
      density: { value: 170, basis: 'stated' },
      staffingRate: { value: 80, basis: 'stated', definition: 'not-stated' },
      load: { value: 2.125, low: expect.closeTo(1.941, 3), high: expect.closeTo(2.333, 3), unit: 'ratio' },
    });
  });

  test('Vendin-le-Vieil has 0 places published, so no density', async () => {
    const { data } = await list<Item>('/ratios?subject=cp-vendin-le-vieil');
    expect(data[0]).toMatchObject({ places: { value: 0 }, density: { absent: 'no-capacity' } });
  });

  test('a list at a date of the past has the wings that have closed since, the latest one has not', async () => {
    const past = await list<{ subject: { id: string } }>('/ratios?kind=wing&date=2014-01-01&limit=1000');
    const rows = past.data.map(({ subject }) => subject.id);
    expect(past.meta.total).toBe(251);
    expect(rows).toContain('ma-valence.ma');
    expect(rows.filter((id) => id.startsWith('p'))).toEqual([]);
    const now = await list<{ subject: { id: string } }>('/ratios?kind=wing&limit=1000');
    expect(now.data.map(({ subject }) => subject.id)).not.toContain('ma-valence.ma');
  });

  test('density of remand prisons: the ministry’s 174.5 and our own sum are two definitions', async () => {
    const [published] = (await list<Item>('/ratios?subject=fr.ma&date=2026-07-01')).data;
    const [ours] = (await list<Item>('/ratios?subject=fr.ma&date=2026-07-01&definition=wings')).data;
    expect(JSON.stringify(published?.density)).toContain('174.5');
    expect(ours).toMatchObject({ definition: 'wings', detained: { qualifier: 'derived' } });
    // Two wings overseas have places and a secret count: between our sum with their places and that without.
    expect(ours).toMatchObject({ density: { value: expect.closeTo(172.25, 2), high: { absent: 'not-published' } } });
  });
});

describe('/overview', () => {
  test('is of 1 July 2026 throughout, with one later relayed total', async () => {
    const { body } = await ask<Resource>('/overview');
    expect(body.data).toMatchObject({
      date: '2026-07-01',
      ratio: { detained: { value: 89446 }, places: { value: 63289 } },
      yearBefore: { date: '2025-07-01', detained: { value: 84951 } },
      change: { detained: { value: 4495, unit: 'persons' }, places: { value: 780, unit: 'places' } },
      later: { date: '2026-08-01', value: 89668, grade: 'official-relayed' },
      remandDensity: { value: 174.5 },
      floorMattresses: { figure: { value: 7890 }, change: { value: expect.closeTo(35.4, 1), unit: 'percent' } },
      pretrial: { figure: { value: 24021 }, share: { value: expect.closeTo((100 * 24021) / 89446, 6) } },
    });
  });

  test('prints the ministry’s bands beside ours', async () => {
    const { body } = await ask<{ data: { bands: { lines: { printed: { value: number }; own: number }[] } } }>(
      '/overview',
    );
    const { lines } = body.data.bands;
    expect(lines.map(({ printed }) => printed.value)).toEqual([113, 33, 28, 74, 31]);
    expect(lines.map(({ own }) => own)).toEqual([106, 33, 27, 73, 30]);
  });
});

describe('what is asked is what is answered', () => {
  test('lists of prisons are within the directorate, of the kind, sorted', async () => {
    const { data } = await list<Item & { density: { value?: number } }>(
      '/ratios?kind=establishment&within=disp-bordeaux&sort=-density&limit=1000',
    );
    expect(data.length).toBeGreaterThan(10);
    const known = data.map(({ density }) => density.value).filter((value) => value !== undefined);
    expect(known).toEqual(known.toSorted((a, b) => b - a));
    expect(data.slice(known.length).every(({ density }) => density.value === undefined)).toBe(true);
  });

  test('kind=type has the national totals, each once', async () => {
    const { data } = await list<Item>('/ratios?kind=type&date=2026-07-01');
    expect(data.length).toBeGreaterThan(3);
    expect(data.every(({ subject }) => subject.id.startsWith('fr.'))).toBe(true);
  });

  test('an unnamed prison is in no list and no search', async () => {
    for (const path of ['/subjects?limit=1000', '/subjects?status=all&limit=1000', '/subjects?q=paris&limit=1000']) {
      const { data } = await list<{ id: string }>(path);
      expect(data.map(({ id }) => id)).not.toContain('paris-prison-unnamed');
    }
  });

  test('a search ignores accents and case, and finds older labels', async () => {
    const [first] = (await list<{ id: string }>('/subjects?q=FLEURY%20MEROGIS')).data;
    expect(first?.id).toBe('cp-fleury-merogis');
  });

  test('lang keeps one language of the summary', async () => {
    const both = await ask<{ data: { summary: object } }>(`/articles/${NYT}`);
    const one = await ask<{ data: { summary: object } }>(`/articles/${NYT}?lang=en`);
    expect(Object.keys(both.body.data.summary)).toEqual(['fr', 'en']);
    expect(Object.keys(one.body.data.summary)).toEqual(['en']);
  });

  test('a number heard is checked', async () => {
    const heard = '/checks?subject=fr&measure=detained&date=2026-07-01&value=';
    const verdictOf = async (value: string) => (await list<{ verdict: string }>(heard + value)).data[0]?.verdict;
    expect(await verdictOf('89446')).toBe('confirmed');
    expect(await verdictOf('89400&qualifier=moreThan')).toBe('confirmed');
    expect(await verdictOf('95000')).toBe('differs');
  });

  test('figures name the chosen one and its losers', async () => {
    const { data } = await list<{ chosen: boolean }>('/figures?subject=fr&measure=detained&date=2024-04-01');
    expect(data.filter(({ chosen }) => chosen)).toHaveLength(1);
    expect(data.length).toBeGreaterThan(1);
  });
});

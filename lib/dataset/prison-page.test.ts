import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isoDate } from '#lib/domain/iso-date';
import { isKnown, lowOf } from '#lib/domain/quantity';
import { compiledPath, dataset } from './load-dataset';
import { chartedUnit, chartedUnits, prisonChart } from './prison-charts';
import { CLOCK_THRESHOLDS, thresholdClocks } from './prison-clocks';
import { prisonCoverage } from './prison-coverage';
import { prisonNamed, prisons } from './prison-directory';
import { formerNames } from './prison-names';
import { nearestAlike } from './prison-neighbours';
import { prisonPage } from './prison-page';
import { prisonRank } from './prison-rank';
import { aboutOneYearBefore } from './prison-wings';

const day = isoDate;

describe('a change over about a year', () => {
  it('is counted from the date nearest to twelve months before, the earlier of two as near', () => {
    const dates = ['2025-06-01', '2025-08-01', '2025-09-01', '2026-07-01'].map(day);
    expect(aboutOneYearBefore(dates, day('2026-07-01'))).toBe('2025-06-01');
  });
  it('is not told when no count lies within three months of it', () => {
    expect(aboutOneYearBefore([day('2025-03-01'), day('2025-11-01')], day('2026-07-01'))).toBeUndefined();
  });
});

describe.runIf(existsSync(compiledPath()))('the page of each prison of the dataset', () => {
  const data = dataset();
  const named = (id: string) => {
    const prison = prisonNamed(data, id);
    if (prison === undefined) throw new Error(`${id} is not in the dataset: npm run dataset`);
    return prison;
  };
  const page = (id: string) => {
    const of = prisonPage(data, named(id));
    if (of === undefined) throw new Error(`${id} has no count`);
    return of;
  };

  it('is there for the 186 open prisons and the 14 closed ones, and for no prison left unnamed', () => {
    const all = prisons(data);
    expect(all.filter(({ listed }) => listed)).toHaveLength(186);
    expect(all.filter(({ listed }) => !listed)).toHaveLength(14);
    expect(prisonNamed(data, 'paris-prison-unnamed')).toBeUndefined();
    expect(all.every((prison) => prisonPage(data, prison) !== undefined)).toBe(true);
  });

  it.each([
    ['cp-fresnes', 'counted'],
    ['cp-vendin-le-vieil', 'no-places'],
    ['ma-belfort', 'empty'],
    ['cp-mata-utu', 'suppressed'],
    ['cp-lannemezan', 'partial'],
    ['ma-riom', 'closed'],
  ])('%s is %s', (id, state) => expect(page(id).state).toBe(state));

  it('people above capacity are never fewer than the net gap, nor than none', () => {
    for (const { whole, excess } of prisons(data).flatMap((prison) => prisonPage(data, prison) ?? [])) {
      const gap = whole?.ratio.surplus.quantity;
      if (!isKnown(excess.quantity)) continue;
      expect(lowOf(excess.quantity)).toBeGreaterThanOrEqual(0);
      if (gap !== undefined && isKnown(gap) && excess.uncounted.length === 0)
        expect(excess.quantity.value).toBeGreaterThanOrEqual(gap.value);
    }
  });

  it('a higher threshold is never met for longer than a lower one', () => {
    for (const prison of prisons(data)) {
      const lengths = thresholdClocks(data, prison.id).map(({ longest }) => longest?.length ?? 0);
      expect(lengths).toEqual(lengths.toSorted((a, b) => b - a));
      expect(lengths).toHaveLength(CLOCK_THRESHOLDS.length);
    }
  });

  it('every month from the first count to the last is told once, and its published ones are the points drawn', () => {
    for (const id of ['cp-fresnes', 'cp-mata-utu', 'ma-riom', 'cp-liancourt']) {
      const months = prisonCoverage(data, named(id));
      expect(new Set(months.map(({ date }) => date)).size).toBe(months.length);
      const published = months.filter(({ coverage }) => coverage === 'published').length;
      const spec = prisonChart(data, named(id), LINKS);
      expect(spec.table.rows.filter(([, held]) => held?.text !== '').length).toBeGreaterThanOrEqual(published);
    }
  });

  it('prisons with more people above capacity never stand behind others of their type', () => {
    const alike = prisons(data).filter(({ listed, establishmentType }) => listed && establishmentType === 'ma');
    const ranks = alike.flatMap(
      (prison) => prisonRank(data, prison, data.datesOf('establishment').at(-1) ?? day('2026-07-01')) ?? [],
    );
    const byPlace = ranks
      .toSorted((a, b) => a.place - b.place)
      .map(({ excess }) => (isKnown(excess) ? lowOf(excess) : -1));
    expect(byPlace).toEqual(byPlace.toSorted((a, b) => b - a));
    expect(ranks.every(({ counted }) => counted === ranks.length)).toBe(true);
  });

  it('prisons for minors and closed ones have no place', () => {
    expect(prisonRank(data, named('epm-lavaur'), day('2026-07-01'))).toBeUndefined();
    expect(prisonRank(data, named('ma-riom'), day('2026-07-01'))).toBeUndefined();
  });

  it('the nearest prisons are of the same type, open, nearest first, and not the prison itself', () => {
    const near = nearestAlike(data, named('cp-fresnes'), 3);
    expect(near).toHaveLength(3);
    expect(near.every(({ prison }) => prison.establishmentType === 'cp' && prison.listed)).toBe(true);
    expect(near.map(({ prison }) => prison.id)).not.toContain('cp-fresnes');
    const far = near.map(({ kilometres }) => kilometres);
    expect(far).toEqual(far.toSorted((a, b) => a - b));
  });

  it('draws the whole and its wings; a prison published in one row as that row, not as our sum', () => {
    const drawn = (id: string) =>
      chartedUnits(
        data,
        named(id),
        page(id).units.wings.map(({ subject }) => subject),
      ).map((unit) => unit.id);
    expect(drawn('ma-riom')).toEqual(['ma-riom.ma']);
    expect(drawn('cp-liancourt')).toEqual(['cp-liancourt', 'cp-liancourt.cd', 'cp-liancourt.ma']);
  });

  it('answers for the charts of its units only', () => {
    expect(chartedUnit(data, 'prison-cp-fresnes.ma')?.id).toBe('cp-fresnes.ma');
    expect(chartedUnit(data, 'prison-fr')).toBeUndefined();
    expect(chartedUnit(data, 'prison-paris-prison-unnamed')).toBeUndefined();
    expect(chartedUnit(data, 'national')).toBeUndefined();
  });

  it('a chart never sets the people of one date beside the places of another', () => {
    const spec = prisonChart(data, named('cp-mata-utu'), LINKS);
    const row = spec.table.rows.find(([first]) => first !== undefined && spec.headline.includes(first.text));
    expect(row?.every(({ text }) => text !== '')).toBe(true);
  });

  it('labels that needed a decision come with its reason, spellings without', () => {
    const { reasoned } = formerNames(data, named('cp-vendin-le-vieil'));
    expect(reasoned.map(({ label }) => label)).toEqual(['qCD Bapaume', 'qMC Bapaume']);
  });

  it('places of a prison differ from the norm only where the page says so', () => {
    expect(page('ma-douai').norm?.places.quantity).toMatchObject({ value: 383 });
    expect(page('cp-fresnes').norm).toBeUndefined();
  });
});

const LINKS = {
  lang: 'en',
  figure: () => '',
  source: () => '',
  article: () => '#',
  wings: () => '',
  sources: '',
} as const;

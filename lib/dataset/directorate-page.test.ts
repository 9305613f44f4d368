import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { expectLawful } from '#lib/charts/spec-laws';
import { isKnown, lowOf } from '#lib/domain/quantity';
import type { SubjectId } from '#lib/domain/subject';
import { DIRECTORATE_CHARTS, directorateChart } from './directorate-charts';
import { directorateNamed, directorates } from './directorate-directory';
import { boundaryMoves } from './directorate-moves';
import { type DirectoratePage, directoratePage } from './directorate-page';
import { compiledPath, dataset } from './load-dataset';
import { isNearlyWhole } from './nearly-whole';
import { ratioHistory } from './ratios';
import { printedIn, rawSums } from './raw-rows';
import { sampleLinks } from './sample-links';

const JULY = '2026-07-01';

describe.runIf(existsSync(compiledPath()))('the page of each directorate', () => {
  const data = dataset();
  const pages = directorates(data).flatMap((one) => directoratePage(data, one) ?? []);
  const page = (id: string): DirectoratePage => {
    const found = pages.find(({ directorate }) => directorate.id === id);
    if (found === undefined) throw new Error(`${id} is not in the dataset: npm run dataset`);
    return found;
  };
  const countIn = (quantity: DirectoratePage['ratio']['detained']['quantity']) =>
    isKnown(quantity) ? quantity.value : undefined;

  it('is there for ten, and every open prison is on one of them', () => {
    expect(pages).toHaveLength(10);
    const all = pages.flatMap(({ units }) => units.prisons.map(({ prison }) => prison.id));
    expect(all).toHaveLength(186);
    expect(new Set(all).size).toBe(186);
    expect(directorateNamed(data, 'cp-fresnes')).toBeUndefined();
  });

  it('shows the people, places and density that the ministry prints', () => {
    for (const { directorate, ratio, date } of pages) {
      expect(date).toBe(JULY);
      expect(countIn(ratio.detained.quantity)).toBe(printedIn(directorate.id, 'detained', 'none'));
      expect(ratio.places.quantity).toMatchObject({ value: printedIn(directorate.id, 'places', 'operational') });
      const density = isKnown(ratio.density.quantity) ? ratio.density.quantity.value : 0;
      expect(Math.abs(density - printedIn(directorate.id, 'density', 'operational'))).toBeLessThanOrEqual(0.05);
    }
  });

  it('adds up the people above capacity of the rows themselves', () => {
    const sums = rawSums(JULY);
    for (const { directorate, excess } of pages)
      expect(excess.quantity, directorate.id).toMatchObject({ value: sums.get(directorate.id)?.above });
  });

  it('is the sum of its wings, but for those under secrecy and the one outside the tables', () => {
    const sums = rawSums(JULY);
    const short = pages.flatMap(({ directorate: { id } }) => {
      expect(sums.get(id)?.places, id).toBe(printedIn(id, 'places', 'operational'));
      const people = printedIn(id, 'detained', 'none') - (sums.get(id)?.held ?? Number.NaN);
      return people === 0 ? [] : [`${id} ${people}`];
    });
    expect(short).toEqual(['disp-outre-mer 30', 'disp-rennes 34', 'disp-toulouse 99']);
  });

  it('says "at least" where people of the total are in no row that can be counted', () => {
    for (const id of ['disp-outre-mer', 'disp-rennes', 'disp-toulouse', 'disp-lille'])
      expect(page(id).excess.quantity, id).toMatchObject({ kind: 'bounded', high: Number.POSITIVE_INFINITY });
    expect(page('disp-paris').excess.quantity.kind).toBe('exact');
  });

  it('orders its prisons by people above capacity, prisons for minors last', () => {
    for (const { units, directorate } of pages) {
      const isMinors = units.prisons.map(({ prison }) => prison.establishmentType === 'epm');
      expect(isMinors, directorate.id).toEqual(isMinors.toSorted((a, b) => Number(a) - Number(b)));
      const counted = units.prisons
        .filter(({ prison }) => prison.establishmentType !== 'epm')
        .flatMap(({ excess }) => (isKnown(excess) ? [lowOf(excess) as number] : []));
      expect(counted).toEqual(counted.toSorted((a, b) => b - a));
    }
  });

  it('keeps the ministry’s density of remand apart from our own sum', () => {
    const remand = page('disp-paris').types.find(({ type }) => type === 'ma');
    expect(remand?.published?.density.quantity).toMatchObject({ value: 187.4 });
    expect(remand?.own?.density.quantity).toMatchObject({ value: (100 * 13_973) / 7569 });
  });

  it.each(['2017-01-01', '2017-02-01', '2025-09-01'])('counts each prison where the table of %s puts it', (date) => {
    const sums = rawSums(date);
    for (const { directorate } of pages) {
      const ratio = ratioHistory(data, { subject: directorate.id, definition: 'operational' }).find(
        (one) => one.date === date,
      );
      expect(ratio?.detained.quantity, directorate.id).toMatchObject({ value: sums.get(directorate.id)?.held });
      expect(ratio?.places.quantity, directorate.id).toMatchObject({ value: sums.get(directorate.id)?.places });
    }
  });

  it('changes its boundaries in February 2017 only, in four directorates', () => {
    const moves = pages.flatMap(({ directorate }) => boundaryMoves(data, directorate.id));
    expect(new Set(moves.map(({ date }) => date))).toEqual(new Set(['2017-02-01']));
    expect(new Set(moves.flatMap(({ from, to }) => [from, to]))).toEqual(
      new Set(['disp-dijon', 'disp-lille', 'disp-rennes', 'disp-strasbourg']),
    );
  });

  it('draws no line across a change of boundaries, nor a sum that lacks large prisons', () => {
    const spec = directorateChart('', { data, of: page('disp-rennes'), links: sampleLinks('fr') });
    if (spec.kind !== 'series') throw new Error('the series is a time chart');
    const runs = spec.series.flatMap((series) => series.runs);
    for (const run of runs)
      expect(run.some(({ date }) => date < '2017-02-01') && run.some(({ date }) => date >= '2017-02-01')).toBe(false);
    const drawn = new Set<string>(runs.flat().map(({ date }) => date));
    expect(drawn.has('2021-01-01')).toBe(false);
    expect(drawn.has('2020-12-01')).toBe(true);
    expect(spec.notes.some(({ text }) => text.includes('janvier 2021'))).toBe(true);
  });

  it('keeps the laws of charts in both languages', () => {
    for (const of of pages)
      for (const part of DIRECTORATE_CHARTS)
        for (const lang of ['fr', 'en'] as const)
          expectLawful(directorateChart(part, { data, of, links: sampleLinks(lang) }));
  }, 60_000);
});

describe.runIf(existsSync(compiledPath()))('a sum of ours', () => {
  const data = dataset();
  const at = (subject: string, date: string) => {
    const ratio = ratioHistory(data, { subject: subject as SubjectId, definition: 'operational' }).find(
      (one) => one.date === date,
    );
    if (ratio === undefined) throw new Error(`${subject} has no sum on ${date}`);
    return ratio;
  };
  it('is drawn when nothing is missing, or less than one hundredth of its places', () => {
    expect(isNearlyWhole(data, at('disp-bordeaux', '2020-01-01'))).toBe(true);
    expect(isNearlyWhole(data, at('disp-outre-mer', '2020-01-01'))).toBe(true);
  });
  it('is a gap when more is missing, and when a missing wing never had a count', () => {
    expect(isNearlyWhole(data, at('disp-rennes', '2021-01-01'))).toBe(false);
    expect(isNearlyWhole(data, at('disp-outre-mer', '2026-06-01'))).toBe(false);
  });
  it('as printed is whole', () => expect(isNearlyWhole(data, at('disp-toulouse', JULY))).toBe(true));
});

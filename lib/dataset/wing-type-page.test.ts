import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { expectLawful } from '#lib/charts/spec-laws';
import { isKnown } from '#lib/domain/quantity';
import { compiledPath, dataset } from './load-dataset';
import { rawWings } from './raw-rows';
import { sampleLinks } from './sample-links';
import { shortName } from './short-name';
import { wingTypeChart, wingTypeParts } from './wing-type-charts';
import { type WingTypePage, wingTypePage, wingTypesOf } from './wing-type-page';

const JULY = '2026-07-01';

describe.runIf(existsSync(compiledPath()))('the page of each wing type', () => {
  const data = dataset();
  const pages = wingTypesOf(data).flatMap((type) => wingTypePage(data, type) ?? []);
  const page = (type: string): WingTypePage => {
    const found = wingTypePage(data, type);
    if (found === undefined) throw new Error(`${type} is not in the dataset: npm run dataset`);
    return found;
  };

  it('is there for ten types, two of which have no row any more', () => {
    expect(pages).toHaveLength(10);
    expect(pages.filter(({ isCurrent }) => !isCurrent).map(({ type, date }) => `${type} ${date}`)).toEqual([
      'cpa 2023-03-01',
      'uat 2020-12-01',
    ]);
    expect(wingTypePage(data, 'nowhere')).toBeUndefined();
  });

  it('adds up the rows themselves: people, and how many wings are at 150 % or more', () => {
    for (const { type, own, wings, bands, isCurrent } of pages.filter((one) => one.isCurrent)) {
      expect(isCurrent).toBe(true);
      // A second row of one type: `cp-liancourt.cd-2`.
      const rows = [...rawWings(JULY)].filter(([wing]) => wing.split('.')[1]?.replace(/-\d+$/, '') === type);
      const held = rows.reduce((sum, [, row]) => sum + (row.detained ?? 0), 0);
      expect(own.detained.quantity, type).toMatchObject({ value: held });
      expect(wings, type).toHaveLength(rows.length);
      const high = rows.filter(
        ([, { detained, places }]) =>
          detained !== undefined && places !== undefined && places > 0 && detained / places >= 1.5,
      );
      expect(bands.counts.from150 + bands.counts.from200, type).toBe(high.length);
    }
  });

  it('never joins the ministry’s figures with our own sum: 174.5 and 172.3 are two series', () => {
    const { published, own } = page('ma');
    expect(published?.density.printed?.quantity).toMatchObject({ value: 174.5 });
    expect(isKnown(own.density.quantity) && own.density.quantity.value.toFixed(1)).toBe('172.3');
    const ours = wingTypeChart('', { data, of: page('ma'), links: sampleLinks('en') });
    const theirs = wingTypeChart('published', { data, of: page('ma'), links: sampleLinks('en') });
    if (ours.kind !== 'series' || theirs.kind !== 'series') throw new Error('both are time charts');
    const styles = (spec: typeof ours) =>
      new Set(spec.series.flatMap(({ runs }) => runs.flat().map(({ style }) => style)));
    expect(styles(ours)).toEqual(new Set(['derived']));
    expect(styles(theirs).has('derived')).toBe(false);
  });

  it('stands wings for minors in the order of names', () => {
    const names = page('epm').wings.map(({ prison }) => shortName(prison));
    expect(names).toEqual(names.toSorted((a, b) => (a < b ? -1 : 1)));
  });

  it('ranks no wing for minors, and draws the past of a type that is no more', () => {
    expect(wingTypeParts(data, page('epm'))).not.toContain('missing');
    expect(wingTypeParts(data, page('ma'))).toEqual(['', 'published', 'missing', 'exposure']);
    expect(wingTypeParts(data, page('cpa'))).toEqual(['']);
  });

  it('keeps the laws of charts in both languages', () => {
    for (const of of pages)
      for (const lang of ['fr', 'en'] as const)
        for (const part of wingTypeParts(data, of))
          expectLawful(wingTypeChart(part, { data, of, links: sampleLinks(lang) }));
  }, 60_000);
});

import { resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Figure } from '#lib/domain/figure';
import { isoDate } from '#lib/domain/iso-date';
import type { Measure } from '#lib/domain/measure';
import { exact, isKnown, type Quantity } from '#lib/domain/quantity';
import type { SourceId } from '#lib/domain/source';
import type { SubjectId } from '#lib/domain/subject';
import { buildDataset } from './build-dataset';
import { claimsOf } from './claims-of';
import type { Dataset } from './dataset';
import { faultText } from './fault';
import { indexDataset } from './index-dataset';
import { ratioAt } from './ratios';

const JULY = isoDate('2026-07-01');
const id = (text: string) => text as SubjectId;
let data: Dataset;

beforeAll(() => {
  const built = buildDataset(resolve(import.meta.dirname, '..', '..', 'data'), () => undefined);
  if ('faults' in built) throw new Error(built.faults.map(faultText).join('\n'));
  data = indexDataset(built.compiled);
}, 120_000);

type Pair = { readonly date: string; readonly ours: Figure; readonly published: Figure };

/** Our sum and the best published figure, wherever a subject has both. */
function pairs(subject: string, measure: Measure, definition: 'none' | 'operational'): Pair[] {
  return data.history({ subject: id(subject), measure, definition }).flatMap(({ chosen, others }) => {
    const all = [chosen, ...others];
    const ours = all.find(({ derivation }) => derivation);
    const published = all.find(({ derivation }) => !derivation);
    return ours && published ? [{ date: chosen.date, ours, published }] : [];
  });
}
const valueIn = ({ quantity }: Figure) => (isKnown(quantity) ? quantity.value : quantity.reason);
const differing = (all: readonly Pair[]) =>
  all
    .filter(({ ours, published }) => valueIn(ours) !== valueIn(published))
    .map(({ date, ours, published }) => `${date} ${valueIn(ours)} ${valueIn(published)}`);

describe('our sums of wings and the totals that were published', () => {
  test('agree on people held at every date whose table is whole', () => {
    const whole = pairs('fr', 'detained', 'none').filter(({ ours }) => ours.derivation?.missing.length === 0);
    expect(whole.length).toBeGreaterThan(60);
    // August 2014: the compiler's national series is two people short of its own rows.
    expect(differing(whole)).toEqual(['2014-08-01 67072 67070']);
  });

  test('never exceed the published total of people held, but for that date', () => {
    const above = pairs('fr', 'detained', 'none').filter(
      ({ ours, published }) => (valueIn(ours) as number) > (valueIn(published) as number),
    );
    expect(above.map(({ date }) => date)).toEqual(['2014-08-01']);
  });

  test('agree on places at every date whose table is whole', () => {
    const whole = pairs('fr', 'places', 'operational').filter(({ ours }) => ours.derivation?.missing.length === 0);
    expect(whole.length).toBeGreaterThan(30);
    expect(differing(whole)).toEqual([]);
  });

  test('on 1 July 2026 agree on places in the country and every directorate', () => {
    for (const subject of ['fr', ...data.childrenOf(id('fr')).flatMap((one) => (one.kind === 'disp' ? one.id : []))]) {
      const july = pairs(subject, 'places', 'operational').filter(({ date }) => date === JULY);
      expect(july, subject).toHaveLength(1);
      expect(differing(july), subject).toEqual([]);
    }
  });

  test('on 1 July 2026 lack the people in suppressed cells, and in Rennes the wing that table 20 leaves out', () => {
    const lacking = data
      .childrenOf(id('fr'))
      .filter(({ kind }) => kind === 'disp')
      .flatMap(({ id: disp }) => pairs(disp, 'detained', 'none').filter(({ date }) => date === JULY))
      .flatMap(({ ours, published }) => {
        const lack = (valueIn(published) as number) - (valueIn(ours) as number);
        return lack === 0 ? [] : [[ours.subject, lack, ours.derivation?.missing.length]];
      });
    expect(lacking).toEqual([
      ['disp-outre-mer', 30, 4],
      ['disp-rennes', 34, 0],
      ['disp-toulouse', 99, 2],
    ]);
  });
});

describe('the founding figures', () => {
  const value = (quantity: Quantity | undefined) => (quantity && isKnown(quantity) ? quantity.value : undefined);

  test('1 July 2026 is 89,446 people for 63,289 places, printed 141.3 %', () => {
    const ratio = ratioAt(data, { subject: id('fr'), date: JULY, definition: 'operational' });
    expect(ratio?.detained.quantity).toEqual(exact(89_446));
    expect(ratio?.places.quantity).toEqual(exact(63_289));
    expect(value(ratio?.density.quantity)).toBeCloseTo(141.33, 2);
    expect(value(ratio?.density.printed?.quantity)).toBe(141.3);
    const surnombre = data.at({ subject: id('fr'), measure: 'surnombre', definition: 'operational', date: JULY });
    expect(surnombre?.chosen).toMatchObject({ qualifier: 'atLeast', quantity: { value: 27_301 } });
  });

  test('our remand density is 172.3 where the ministry prints 174.5: both its parts are of the same wings', () => {
    const ratio = ratioAt(data, { subject: id('fr.ma'), date: JULY, definition: 'wings' });
    expect([value(ratio?.detained.quantity), value(ratio?.places.quantity)]).toEqual([63_013, 36_582]);
    expect(value(ratio?.density.quantity)).toBeCloseTo(172.25, 2);
    expect(ratio?.places.figure?.derivation?.missing).toContainEqual({ subject: 'cp-mata-utu.ma', reason: 'unpaired' });
  });

  test('the first article’s claims are confirmed by 77,450 and 61,570; what it alone says rests on it alone', () => {
    const article = data.articles.get('nyt-2024-05-15-manhunt' as SourceId);
    if (!article) throw new Error('the first founding article is missing');
    const checks = claimsOf(data, article).map(({ check }) => [check.verdict, value(check.against?.quantity)]);
    expect(checks).toEqual([
      ['confirmed', 77_450],
      ['confirmed', 61_570],
      ['same-source', undefined],
      ['same-source', undefined],
    ]);
  });

  test('Vendin-le-Vieil had 135 places in its high-security wing in April 2025 and 0 since August 2025', () => {
    const wing = { subject: id('cp-vendin-le-vieil.mc'), measure: 'places', definition: 'operational' } as const;
    expect(data.at({ ...wing, date: isoDate('2025-04-01') })?.chosen.quantity).toEqual(exact(135));
    const since = data.history(wing).filter(({ chosen }) => chosen.date >= '2025-08-01');
    expect(since.map(({ chosen }) => value(chosen.quantity))).toEqual(since.map(() => 0));
    expect(since.length).toBeGreaterThan(10);
    expect(data.articles.get('vendin-day-release-2025-11-24' as SourceId)?.claims).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { exact } from '#lib/domain/quantity';
import { check, counted, said } from '#lib/domain/sample-claim';

describe('other definition', () => {
  test('it never differs before every measure, definition and wing of the place and date was tried', () => {
    const others = [
      counted(640, { measure: 'registered' }),
      counted(520, { measure: 'places', definition: 'norm' }),
      counted(310, { subject: 'cp-x.ma' }),
    ];
    const own = [counted(600), counted(480, { measure: 'places' })];
    expect(check(said('640'), ...own, ...others)).toEqual({
      verdict: 'other-definition',
      against: others[0],
      differsIn: ['measure'],
    });
    expect(check(said('520', 'exact', { measure: 'places' }), ...own, ...others)).toMatchObject({
      verdict: 'other-definition',
      against: others[1],
      differsIn: ['definition'],
    });
    expect(check(said('310'), ...own, ...others)).toMatchObject({ against: others[2], differsIn: ['subject'] });
    expect(check(said('5000'), ...own, ...others).verdict).toBe('differs');
  });

  test('the nearest in meaning is named: definition, then measure, then wing', () => {
    const own = counted(100, { measure: 'places' });
    const norm = counted(120, { measure: 'places', definition: 'norm' });
    const cells = counted(120, { measure: 'cells' });
    const wing = counted(120, { measure: 'places', subject: 'cp-x.ma' });
    const claim = said('120', 'exact', { measure: 'places' });
    expect(check(claim, own, wing, cells, norm)).toMatchObject({ against: norm });
    expect(check(claim, own, wing, cells)).toMatchObject({ against: cells, differsIn: ['measure', 'definition'] });
    expect(check(claim, own, wing)).toMatchObject({ against: wing });
  });

  test('a wide range proves no other measure, but what people confuse', () => {
    const mattresses = said('4000', 'about', { measure: 'floorMattresses' });
    expect(check(mattresses, counted(3_538, { measure: 'sentencedAndPretrial' })).verdict).toBe('same-source');
    expect(check(said('4000', 'about'), counted(3_538, { measure: 'registered' })).verdict).toBe('other-definition');
    expect(check(said('3538', 'exact'), counted(3_538, { measure: 'pretrial' })).verdict).toBe('other-definition');
  });

  test('the surnombre said of the net gap is told apart', () => {
    const parts = [counted(74_513), counted(60_666, { measure: 'places' })];
    const surnombre = counted(16_643, { measure: 'surnombre' });
    expect(check(said('16643', 'exact', { measure: 'surplus' }), ...parts, surnombre)).toEqual({
      verdict: 'other-definition',
      against: surnombre,
      differsIn: ['measure'],
    });
  });

  test('densities of wings and of floor-area places are computed for it', () => {
    const own = [counted(150), counted(100, { measure: 'places' })];
    const norm = counted(120, { measure: 'places', definition: 'norm' });
    const wing = [counted(90, { subject: 'cp-x.ma' }), counted(50, { subject: 'cp-x.ma', measure: 'places' })];
    const claim = (text: string) => said(text, 'rounded', { measure: 'density' });
    expect(check(claim('125'), ...own, norm, ...wing)).toMatchObject({
      verdict: 'other-definition',
      against: { subject: 'cp-x', definition: 'norm', measure: 'density' },
    });
    expect(check(claim('180'), ...own, norm, ...wing)).toMatchObject({ against: { subject: 'cp-x.ma' } });
  });

  test('another unit, another date, the article’s own figures and other places do not match', () => {
    const own = counted(600);
    const none = [
      counted(640, { measure: 'places' }),
      counted(640, { measure: 'registered', date: '2024-05-01' }),
      counted(640, { measure: 'registered', source: 'article' }),
      counted(640, { measure: 'registered', subject: 'cp-y' }),
    ];
    for (const other of none) expect(check(said('640'), own, other).verdict).toBe('differs');
  });

  test('sums over wings and the ministry’s table by type are never checked against each other', () => {
    const own = counted(1745, { subject: 'fr.ma' });
    const sum = counted(1723, { subject: 'fr.ma', definition: 'wings' });
    expect(check(said('1600', 'exact', { subject: 'fr.ma' }), own, { ...sum, quantity: exact(1600) }).verdict).toBe(
      'differs',
    );
    expect(check(said('1723', 'exact', { subject: 'fr.ma', definition: 'wings' }), own, sum).verdict).toBe('confirmed');
    expect(
      check(said('1900', 'exact', { subject: 'fr.ma', definition: 'wings' }), { ...own, quantity: exact(1900) }, sum)
        .verdict,
    ).toBe('differs');
  });

  test('it is looked for too when no figure of the key is there', () => {
    expect(check(said('640'), counted(640, { measure: 'registered' })).verdict).toBe('other-definition');
  });
});

import { describe, expect, it } from 'vitest';
import { type Operands, ownRatio } from '#lib/domain/own-ratio';
import { absent, bounded } from '#lib/domain/quantity';
import { nothing, own, published } from '#lib/domain/sample-operand';
import { people, places } from '#lib/domain/units';
import type { Lang } from '#lib/i18n/bilingual';
import { type OwnResultName, ownResults } from './own-results';

const EXAMPLE: Operands = {
  held: own(people(170)),
  places: published(places(100)),
  officers: own(people(8)),
  posts: own(people(10)),
};
const NO_STAFF = { officers: nothing, posts: nothing };

function result(name: OwnResultName, operands: Operands, lang: Lang = 'en') {
  const found = ownResults({ operands, ratio: ownRatio(operands), lang }).find((one) => one.name === name);
  if (found === undefined) throw new Error(name);
  return found;
}
/** Spaces as people type them: their kinds are tested with the formats. */
const plain = (text: string | undefined) => text?.replace(/[\u00a0\u202f]/g, ' ');

describe('a result', () => {
  it('says whose figures it rests on, each with its number, and the day of the published ones', () => {
    expect(plain(result('density', EXAMPLE).formula)).toBe(
      '170 people held (your figure) ÷ 100 operational places (official figure, 1 July 2026)',
    );
    expect(plain(result('gap', EXAMPLE, 'fr').formula)).toBe(
      '170 personnes détenues (votre chiffre) − 100 places opérationnelles (chiffre officiel, 1er juillet 2026)',
    );
  });

  it('says DESIGN’s load in people and officers', () => {
    const { value, words } = result('load', EXAMPLE);
    expect(plain(value)).toBe('× 2.1');
    expect(words).toBe(
      'for 100 places and 10 posts planned there are 170 people and 8 officers, 21 each instead of 10',
    );
    expect(plain(result('load', EXAMPLE, 'fr').words)).toBe(
      'pour 100 places et 10 postes prévus, il y a 170 personnes et 8 surveillants, 21 chacun au lieu de 10',
    );
  });

  it('is a percentage with its people, a signed gap, a rate for ten posts', () => {
    expect([result('density', EXAMPLE).value, result('density', EXAMPLE).words]).toEqual([
      '170.0%',
      '170 people for 100 places',
    ]);
    expect([result('gap', EXAMPLE).value, result('gap', EXAMPLE).words]).toEqual(['+70', '70 more people than places']);
    expect([result('rate', EXAMPLE).value, result('rate', EXAMPLE).words]).toEqual([
      '80.0%',
      '8 in post for 10 posts authorised',
    ]);
    const empty = { ...EXAMPLE, held: own(people(90)) };
    expect([result('gap', empty).value, result('gap', empty).words]).toEqual(['−10', '10 more places than people']);
    expect(result('gap', { ...EXAMPLE, held: own(people(100)) }).words).toBe('as many people as places');
  });

  it('names what is missing, and says which is under secrecy', () => {
    const secret = { ...EXAMPLE, held: { ...published(people(0)), quantity: absent('suppressed') }, ...NO_STAFF };
    expect(result('density', secret)).toMatchObject({
      value: undefined,
      words: 'Missing: people held, statistical secrecy (NC).',
    });
    expect(result('load', secret).words).toBe(
      'Missing: people held, statistical secrecy (NC), officers in post and posts authorised.',
    );
    expect(result('rate', secret).formula).toBeUndefined();
  });

  it.each([
    ['density', { ...EXAMPLE, places: published(places(0)) }, 'No places: there is no density.'],
    ['rate', { ...EXAMPLE, posts: own(people(0)) }, 'No post authorised: there is no rate.'],
    ['load', { ...EXAMPLE, officers: own(people(0)) }, 'No officer in post: this ratio has no meaning.'],
  ] as const)('%s of a zero says so', (name, operands, words) => {
    expect(result(name, operands)).toMatchObject({ value: undefined, words });
  });

  it('zero officers for ten posts is a rate of nought, not an absence', () => {
    expect(result('rate', { ...EXAMPLE, officers: own(people(0)) }).value).toBe('0.0%');
  });

  it('says why published figures of two days make no load', () => {
    const old = {
      ...EXAMPLE,
      officers: published(people(8), '2022-03-02'),
      posts: published(people(10), '2022-03-02'),
    };
    expect(plain(result('load', old).words)).toContain('not of the same day (1 July 2026 and 2 March 2022)');
    expect(result('rate', old).value).toBe('80.0%');
  });

  it('keeps "at least" of a count that leaves a wing out', () => {
    const atLeast = {
      ...EXAMPLE,
      held: { ...published(people(96)), quantity: bounded(people(96), people(96), people(Infinity)) },
    };
    expect(result('density', atLeast)).toMatchObject({
      value: 'at least 96.0%',
      words: 'at least 96 people for 100 places',
    });
    expect(result('gap', atLeast).words).toBe('net gap: at least −4');
    expect(result('load', atLeast).words).toContain('at least 12 each instead of 10');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LARGEST_COUNT } from '#lib/domain/plausible-count';
import { published } from '#lib/domain/sample-operand';
import { LANGS } from '#lib/i18n/bilingual';
import { OWN_COUNTS } from '#lib/url/own-figures';
import { entriesOf, operandsOf, ownFigures } from './entries';

const count = fc.integer({ min: 0, max: LARGEST_COUNT });
const figures = fc.record(Object.fromEntries(OWN_COUNTS.map((field) => [field, count])), { requiredKeys: [] });
const PUBLISHED = { held: published(1), places: published(2), officers: published(3), posts: published(4) };

describe('what a reader wrote', () => {
  it('goes into the address and comes back as it was counted', () => {
    fc.assert(
      fc.property(figures, fc.constantFrom(...LANGS), (given, lang) => {
        expect(ownFigures(entriesOf(given, lang), '', lang)).toEqual(given);
      }),
    );
  });

  it('is exact and the reader’s; an untouched field stays as published', () => {
    const operands = operandsOf({ held: '1 234' }, PUBLISHED, 'fr');
    expect(operands.held).toEqual({ quantity: { kind: 'exact', value: 1234 }, whose: 'own', origin: undefined });
    expect(operands.places).toEqual(PUBLISHED.places);
  });

  it.each(['', 'abc', '-5', '3,5', '200001'])('%j counts nothing: neither zero nor the published count', (text) => {
    const operands = operandsOf({ held: text }, PUBLISHED, 'fr');
    expect(operands.held).toMatchObject({ quantity: { kind: 'absent' }, whose: 'own' });
    expect(ownFigures({ held: text }, '', 'fr')).toEqual({});
  });
});

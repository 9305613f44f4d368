import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Deck, Slide } from '#lib/export/deck';
import { decimal } from '#lib/format/number';
import type { Lang } from '#lib/i18n/bilingual';
import { readyDeck } from './deck';
import { compiledPath, dataset } from './load-dataset';
import { sampleDeckAt } from './sample-decks';

describe.runIf(existsSync(compiledPath()))('the numbers of decks', () => {
  const data = dataset();
  const made = new Map<string, Deck>();
  const slide = (of: string, id: string, lang: Lang = 'en'): Slide => {
    const deck = made.get(`${lang} ${of}`) ?? readyDeck(data, of, sampleDeckAt(lang));
    const found = deck?.slides.find((one) => one.id === id);
    if (deck === undefined || found === undefined) throw new Error(`the deck ${of} has no slide ${id}`);
    made.set(`${lang} ${of}`, deck);
    return found;
  };

  it('of every prison of which all wings are counted say the numbers of the ministry’s rows, added here by another path', () => {
    const date = '2026-07-01';
    const counted = wingsOn(date);
    expect(counted.size).toBeGreaterThan(170);
    for (const [prison, wings] of counted) {
      const held = sum(wings.map((wing) => wing.held));
      const places = sum(wings.map((wing) => wing.places));
      const above = sum(wings.map((wing) => Math.max(0, wing.held - wing.places)));
      const [density, people, excess] = ['density', 'held', 'above'].map((about) =>
        numberOn(slide(prison, `said-${prison}.${about}`, 'en')),
      );
      const figures = [
        decimal((100 * held) / places, 'en', { decimals: 1 }),
        decimal(held, 'en', WHOLE),
        decimal(above, 'en', WHOLE),
      ];
      expect([prison, density, people, excess]).toEqual([prison, `${figures[0]}%`, figures[1], figures[2]]);
      const gap = slide(prison, `said-${prison}.above`, 'en');
      expect(gap).toMatchObject({
        meaning: expect.stringContaining(`Net gap: ${decimal(held - places, 'en', WHOLE)}.`),
      });
    }
  });

  it('of the country: 89,446 people for 63,289 places, at least 27,301 above capacity beside a net gap of 26,157', () => {
    expect(slide('fr', 'said-fr.density', 'en')).toMatchObject({
      kind: 'figure',
      number: '141.3%',
      tone: 'over',
      meaning: 'On 1\u00a0July 2026, 89,446 people held for 63,289 operational places.',
    });
    expect(slide('fr', 'said-fr.above', 'en')).toMatchObject({
      number: 'at least 27,301',
      meaning: expect.stringContaining('Net gap: 26,157.'),
    });
  });

  it('of a directorate say the ministry’s printed totals', () => {
    expect(slide('disp-paris', 'said-disp-paris.density')).toMatchObject({ number: '164.0%' });
    expect(slide('disp-paris', 'said-disp-paris.held')).toMatchObject({ number: '16,810' });
  });
});

const WHOLE = { decimals: 0 } as const;
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
const numberOn = (slide: Slide): string => (slide.kind === 'figure' ? slide.number : `a slide of ${slide.kind}`);

type Wing = { readonly held: number; readonly places: number };

/** People and places of the wings of every prison of which no wing lacks either, read from the table as it lies in data/. */
function wingsOn(date: string): ReadonlyMap<string, readonly Wing[]> {
  const text = readFileSync(resolve('data', 'figures', 'wings', `${date}.csv`), 'utf8');
  const rows = text.split('\n').map((line) => line.split(',', 5));
  const value = (wing: string, measure: string, definition: string) =>
    rows.find((row) => row[0] === wing && row[1] === measure && row[2] === definition)?.[4] ?? '';
  const wings = [...new Set(rows.map((row) => row[0] ?? ''))].filter((wing) => wing.includes('.'));
  const prisonOf = (wing: string) => wing.split('.')[0] ?? '';
  const read = [...new Set(wings.map(prisonOf))].map((prison) => {
    const its = wings.filter((wing) => prisonOf(wing) === prison);
    const texts = its.map((wing) => [value(wing, 'detained', 'none'), value(wing, 'places', 'operational')] as const);
    return { prison, texts, counts: texts.map(([held, places]) => ({ held: Number(held), places: Number(places) })) };
  });
  return new Map(
    read
      .filter(({ texts }) => texts.every((pair) => !pair.includes('')))
      .filter(({ counts }) => sum(counts.map(({ places }) => places)) > 0)
      .map(({ prison, counts }) => [prison, counts]),
  );
}

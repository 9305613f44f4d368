import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Deck, Slide } from '#lib/export/deck';
import type { Lang } from '#lib/i18n/bilingual';
import { readyDeck } from './deck';
import { compiledPath, dataset } from './load-dataset';
import { sampleDeckAt, textsOf } from './sample-decks';

describe.runIf(existsSync(compiledPath()))('decks of places and articles like no other', () => {
  const data = dataset();
  const deck = (id: string, lang: Lang = 'fr'): Deck => {
    const found = readyDeck(data, id, sampleDeckAt(lang));
    if (found === undefined) throw new Error(`${id} has no deck`);
    return found;
  };
  const slide = (of: string, id: string, lang: Lang = 'fr'): Slide => {
    const found = deck(of, lang).slides.find((one) => one.id === id);
    if (found === undefined) throw new Error(`the deck ${of} has no slide ${id}`);
    return found;
  };
  const idsIn = (of: string) => deck(of).slides.map(({ id }) => id);

  it('order wings by people above capacity, not by density', () => {
    const charted = idsIn('cp-fresnes').filter((id) => id.startsWith('prison-'));
    expect(charted).toEqual([
      'prison-cp-fresnes',
      'prison-cp-fresnes.ma',
      'prison-cp-fresnes.epsn',
      'prison-cp-fresnes.cne',
    ]);
  });

  it('name the prison on the chart of its wing, and the directorate on its share', () => {
    expect(slide('cp-fresnes', 'prison-cp-fresnes.ma').headline).toMatch(
      /^Fresnes, quartier maison d’arrêt\u00a0: 2\u202f239 /,
    );
    expect(slide('disp-paris', 'directorate-disp-paris.exposure', 'en').headline).toMatch(
      /^Paris directorate: 85\.1% /,
    );
  });

  it('of an article hold each figure against what is known, with both numbers and who says them', () => {
    expect(slide('nyt-2024-05-15-manhunt', 'claim-nyt-2024-05-15-manhunt.1', 'en')).toMatchObject({
      kind: 'claim',
      verdict: 'confirmed',
      headline: 'Confirmed: nearly 77,500 (people held, France, April 2024)',
      said: { number: 'nearly 77,500', origin: 'The New York Times, 15\u00a0May 2024' },
      against: { number: '77,450', origin: expect.stringContaining('Ministère de la Justice, read in CNCDH') },
      address: expect.stringMatching(/\/en\/articles\/nyt-2024-05-15-manhunt#claim-1$/),
    });
    const alone = slide('nyt-2024-05-15-manhunt', 'claim-nyt-2024-05-15-manhunt.3');
    expect(alone).toMatchObject({ verdict: 'same-source', against: undefined, meaning: expect.stringMatching(/./) });
  });

  it('of an article of fifteen figures show twelve and say that three are left out', () => {
    const claims = idsIn('cnews-2023-05-30').filter((id) => id.startsWith('claim-'));
    expect(claims).toHaveLength(12);
    const { lines } = slide('cnews-2023-05-30', 'words-cnews-2023-05-30.verdicts', 'en') as {
      lines?: readonly string[];
    };
    expect(lines?.at(-1)).toBe('3 other figures of the article are on its page, not in these slides.');
  });

  it('of an article without a figure say that there is nothing to check', () => {
    expect(slide('vendin-day-release-2025-11-24', 'words-vendin-day-release-2025-11-24.summary', 'en').headline).toBe(
      'No figure of population, capacity or staff to check',
    );
  });

  it.each([
    ['people held where 0 places are published', 'cp-vendin-le-vieil', /104 personnes détenues, 0 place publiée/],
    ['nobody for no place', 'ma-belfort', /0 personne détenue, 0 place publiée/],
    ['a prison under statistical secrecy', 'cp-mata-utu', /n’est pas communiqué/],
    ['one wing under statistical secrecy', 'cp-lannemezan', /un quartier au moins n’est pas compté/],
    ['a closed prison', 'ma-riom', /\(fermée\)\u00a0: 137 personnes pour 141 places au dernier relevé/],
  ])('%s: the truth in words, no number made up, no blank slide (%s)', (_, id, words) => {
    const first = deck(id).slides[0];
    expect(first).toMatchObject({ kind: 'words', id: `said-${id}.density`, headline: expect.stringMatching(words) });
  });

  it('of a prison without places say no gap and no density anywhere but on its chart', () => {
    const said = deck('cp-vendin-le-vieil', 'en').slides.filter(({ kind }) => kind !== 'chart');
    expect(said.flatMap(textsOf).filter((text) => /Net gap: \S*\d|density: \d|\bfor 0 /.test(text))).toEqual([]);
    expect(slide('cp-vendin-le-vieil', 'said-cp-vendin-le-vieil.above', 'en').headline).toBe(
      'Vendin-le-Vieil: the people above capacity cannot be counted',
    );
  });

  it('of a prison whose table leaves people out say so beside what its figures do not say', () => {
    const silent = slide('cp-alencon-conde-sur-sarthe', 'words-cp-alencon-conde-sur-sarthe.silent', 'en');
    expect(textsOf(silent).join(' ')).toMatch(/On 1\u00a0July 2026: .*organised-crime wing/);
  });

  it('are of nothing that has no page', () => {
    for (const id of [
      '',
      'xx',
      'deck',
      'paris-prison-unnamed',
      'cp-fresnes.ma',
      'fr.ma',
      '__proto__',
      'it-agrigento',
    ]) {
      expect(readyDeck(data, id, sampleDeckAt('fr')), id).toBeUndefined();
    }
  });
});

import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGS } from '#lib/i18n/bilingual';
import { calculatorFacts } from './calculator';
import { compiledPath, dataset } from './load-dataset';
import { type SpokenPrison, spokenPrisons } from './my-sheet';
import { prisonNamed, prisons } from './prison-directory';
import { prisonPage } from './prison-page';

/** Added up from the rows as they are written, by another path than the dataset's. */
function heldOn(prison: string, date: string): number {
  const rows = readFileSync(`data/figures/wings/${date}.csv`, 'utf8').split('\n');
  return rows
    .map((row) => row.split(','))
    .filter(([subject = '', measure]) => subject.startsWith(`${prison}.`) && measure === 'detained')
    .reduce((sum, [, , , , value]) => sum + Number(value), 0);
}

describe.runIf(existsSync(compiledPath()))('what is said of each prison of the dataset', () => {
  const data = dataset();
  const spoken: Readonly<Record<string, Readonly<Record<string, SpokenPrison>>>> = {
    fr: spokenPrisons(data, 'fr'),
    en: spokenPrisons(data, 'en'),
  };
  const digits = (text: string) => text.replace(/[\u202f,]/g, '');
  const said = (id: string, lang: 'fr' | 'en' = 'fr'): SpokenPrison => {
    const found = spoken[lang]?.[id];
    if (found === undefined) throw new Error(`nothing is said of ${id}`);
    return found;
  };

  it.each(LANGS)('is one to three sentences in %s, dated, sourced, and whole', (lang) => {
    const all = Object.values(spoken[lang] ?? {});
    expect(all).toHaveLength(prisons(data).length);
    for (const { sentences } of all) {
      expect(sentences.length).toBeGreaterThanOrEqual(1);
      expect(sentences.length).toBeLessThanOrEqual(3);
      for (const sentence of sentences) {
        expect(sentence).toMatch(/\d{4}/);
        expect(sentence).toMatch(/Source\u00a0?: /);
        expect(sentence).not.toMatch(/NaN|undefined|Infinity|\(NC\)|%| {2}/);
      }
    }
  });

  it.each(['cp-fresnes', 'ma-nimes', 'cp-fleury-merogis', 'mc-arles'])('of %s counts the people of its rows', (id) => {
    expect(digits(said(id).sentences[0] ?? '')).toContain(` ${heldOn(id, '2026-07-01')} personnes`);
  });

  it('of a closed prison says that it is its last count', () => {
    expect(said('ma-riom').note).toContain('a fermé');
    expect(said('ma-riom', 'en').sentences[0]).toMatch(/^On 1\u00a0January 2016/);
  });

  it('of Vendin-le-Vieil says no density, of Mata-Utu no number of people', () => {
    expect(said('cp-vendin-le-vieil').sentences).toHaveLength(1);
    expect(said('cp-vendin-le-vieil').sentences[0]).toContain('aucune place');
    expect(said('cp-mata-utu').sentences.join(' ')).toContain('secret statistique');
  });

  it('starts the calculator from figures with their day, and from none of a closed prison', () => {
    const facts = (id: string) => {
      const prison = prisonNamed(data, id);
      const page = prison && prisonPage(data, prison);
      return page && calculatorFacts(data, page);
    };
    expect(facts('ma-riom')).toBeUndefined();
    expect(facts('cp-fresnes')).toMatchObject({
      held: { quantity: { value: 2328 }, origin: { date: '2026-07-01', badge: 'official', isSum: true } },
      officers: { quantity: { kind: 'absent', reason: 'not-published' }, origin: undefined },
    });
    expect(facts('ma-blois')?.officers).toMatchObject({
      quantity: { value: 25 },
      origin: { date: '2023-01-03', badge: 'stated' },
    });
    // The article's 40 are “needed”, not authorised.
    expect(facts('ma-blois')?.posts.quantity).toMatchObject({ kind: 'absent' });
  });
});

import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { expectLawful } from '#lib/charts/spec-laws';
import { LANGS } from '#lib/i18n/bilingual';
import { COMPARED_FROM, compareCharts } from './compare-charts';
import { type Compared, compared, haveOneDate, mostAbove } from './compare-page';
import { choiceName, comparable, comparables, meantBy, nameAmong } from './compare-subjects';
import { compiledPath, dataset } from './load-dataset';
import { sampleLinks } from './sample-links';

describe.runIf(existsSync(compiledPath()))('what is set side by side', () => {
  const data = dataset();
  const line = (id: string): Compared => {
    const subject = comparable(data, id);
    const found = subject && compared(data, subject, COMPARED_FROM);
    if (found === undefined) throw new Error(`${id} is not in the dataset: npm run dataset`);
    return found;
  };
  const lines = (...ids: readonly string[]) => ids.map(line);
  const meant = (text: string) => meantBy(data, text).map(({ id }) => String(id));

  it('is the country, its ten wing types, ten directorates and every prison; no wing, no unnamed prison', () => {
    const kinds = comparables(data).map(({ kind }) => kind);
    const count = (kind: string) => kinds.filter((one) => one === kind).length;
    expect([count('country'), count('type'), count('disp'), count('establishment')]).toEqual([1, 10, 10, 200]);
    for (const id of ['cp-fresnes.ma', 'paris-prison-unnamed', 'disp-paris.ma', 'it-agrigento'])
      expect(comparable(data, id)).toBeUndefined();
  });

  it('can be chosen by a name that no other bears', () => {
    for (const lang of LANGS) {
      const names = comparables(data).map((subject) => choiceName(subject, lang));
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    }
  });

  it('two prisons of one town are told apart, and only then', () => {
    const both = lines('ma-riom', 'cd-riom', 'cp-fresnes');
    expect(both.map(({ subject }) => nameAmong(subject, both, 'en'))).toEqual([
      'Riom (remand prison)',
      'Riom (detention centre)',
      'Fresnes',
    ]);
  });

  it.each([
    ['cp-fresnes', ['cp-fresnes']],
    ['Fresnes', ['cp-fresnes']],
    ['fleury', ['cp-fleury-merogis']],
    ['FLEURY MEROGIS', ['cp-fleury-merogis']],
    ['Direction de Dijon', ['disp-dijon']],
    ['remand', ['fr.ma']],
    ['France', ['fr']],
    ['zzz', []],
    ['', []],
  ])('the words "%s" mean %j', (text, ids) => expect(meant(text)).toEqual(ids));

  it('a department’s number means its prisons', () => expect(meant('91')).toContain('cp-fleury-merogis'));

  it('says where most people are above capacity', () => {
    expect(mostAbove(lines('cp-fresnes', 'cp-fleury-merogis', 'ma-nimes'))?.subject.id).toBe('cp-fleury-merogis');
  });
  it('says it neither of minors, nor of several kinds, nor of several dates, nor of one alone', () => {
    expect(mostAbove(lines('epm-lavaur', 'epm-marseille'))).toBeUndefined();
    expect(mostAbove(lines('cp-fresnes', 'disp-paris'))).toBeUndefined();
    expect(mostAbove(lines('cp-fresnes', 'ma-riom', 'ma-nimes'))).toBeUndefined();
    expect(haveOneDate(lines('cp-fresnes', 'ma-riom'))).toBe(false);
    expect(mostAbove(lines('cp-fresnes'))).toBeUndefined();
  });

  it('a prison of one row is that row, not our sum of it', () => {
    expect(line('ma-nimes').latest.subject).toBe('ma-nimes.ma');
    expect(line('cp-fresnes').latest.subject).toBe('cp-fresnes');
  });
  it('a wing type is our own sum, the country the published total', () => {
    expect(line('fr.ma').latest.definition).toBe('wings');
    expect(line('fr').latest).toMatchObject({ date: '2026-07-01', detained: { quantity: { value: 89_446 } } });
  });
  it('without a published place there is no density, and no change where a count is not whole', () => {
    expect(line('cp-vendin-le-vieil').latest.density.quantity).toMatchObject({ reason: 'no-capacity' });
    expect(line('cp-lannemezan').change.kind === 'exact').toBe(false);
  });

  it('keeps the laws of charts, for prisons of every state and for wholes', () => {
    const choices = [
      ['cp-fresnes', 'ma-nimes', 'cp-vendin-le-vieil', 'ma-belfort', 'cp-mata-utu', 'ma-riom'],
      ['disp-rennes', 'disp-outre-mer', 'disp-toulouse'],
      ['fr', 'fr.ma', 'fr.epm', 'fr.uat', 'fr.cpa'],
    ];
    for (const ids of choices)
      for (const lang of LANGS)
        for (const spec of compareCharts(data, lines(...ids), sampleLinks(lang))) expectLawful(spec);
  }, 60_000);
});

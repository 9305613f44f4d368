import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { compiledPath, dataset } from './load-dataset';
import { prisons } from './prison-directory';
import { shortName } from './short-name';

const named = (fr: string) => shortName({ name: { fr, en: '' } });

it('the type and its preposition go, an article they swallowed comes back', () => {
  expect(named('Centre pénitentiaire de Fleury-Mérogis')).toBe('Fleury-Mérogis');
  expect(named('Centre pénitentiaire d’Aix-Luynes')).toBe('Aix-Luynes');
  expect(named('Maison d’arrêt du Puy-en-Velay')).toBe('Le Puy-en-Velay');
});
it('a name of another form stays whole', () => {
  expect(named('Prison parisienne, non nommée par la source')).toBe('Prison parisienne, non nommée par la source');
  expect(named('Maison d’arrêt')).toBe('Maison d’arrêt');
});
it('a wing published as a prison of its own is named by its town', () => {
  const name = 'Centre pénitentiaire de Fresnes – quartier de semi-liberté de Villejuif';
  expect(named(name)).toBe('Fresnes – Villejuif');
});
it.runIf(existsSync(compiledPath()))('no French word for a type is left, since English pages print the name', () => {
  const names = prisons(dataset()).map(shortName);
  expect(names.filter((name) => /quartier|maison|centre|semi-liberté|pénitentiaire/i.test(name))).toEqual([]);
});

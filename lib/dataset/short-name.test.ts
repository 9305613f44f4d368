import { expect, it } from 'vitest';
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

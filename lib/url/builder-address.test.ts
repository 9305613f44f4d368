import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builderPath, offeredPath } from './builder-address';
import { readOwnDeck } from './own-deck';

const searchOf = (path: string) => new URL(path, 'https://example.org').searchParams;
const slides = fc.uniqueArray(fc.stringMatching(/^[a-z0-9.-]{1,30}$/), { maxLength: 20 });
const title = fc.stringMatching(/^[A-Za-zéà<>&?#=%+ ]{0,60}$/).map((text) => text.replace(/ +/g, ' ').trim());

describe('the address of a choice', () => {
  it('says nothing that was not chosen', () => {
    expect(builderPath({}, 'fr')).toBe('/fr/present');
    expect(builderPath({ of: '', from: '', slides: [], title: '' }, 'en')).toBe('/en/present');
  });
  it('is read back as what was chosen, whatever the title', () => {
    fc.assert(
      fc.property(slides, title, (ids, text) => {
        const asked = readOwnDeck(searchOf(builderPath({ slides: ids, title: text }, 'fr')));
        expect(asked.slides).toEqual(ids);
        expect(asked.title).toBe(text.normalize('NFC'));
      }),
    );
  });
  it('keeps whose slides are offered apart from the prison picked', () => {
    const search = searchOf(builderPath({ of: 'cp-fresnes', from: 'disp-paris' }, 'fr'));
    expect([search.get('of'), search.get('from'), search.get('slides')]).toEqual(['cp-fresnes', 'disp-paris', null]);
  });
  it('of the slides offered is one path, whatever the id', () => {
    expect(offeredPath('cp-fresnes', 'en')).toBe('/en/present/slides/cp-fresnes');
    expect(offeredPath('../x?y', 'en')).toBe('/en/present/slides/..%2Fx%3Fy');
  });
});

import { describe, expect, it } from 'vitest';
import { sampleDataset } from '#lib/dataset/sample-dataset';
import { unknownDeck } from './unknown-deck';

const data = sampleDataset();
const ask = (pathname: string) => unknownDeck(data, { pathname, acceptLanguage: 'fr' });

describe('an address of a deck', () => {
  it.each(['fr', 'cp-fresnes', 'disp-paris', ...data.articles.keys()])('%s goes to its page', (id) => {
    expect(ask(`/fr/present/${id}`)).toBeUndefined();
  });
  it('of a reader’s own goes to its page', () => expect(ask('/en/present/deck')).toBeUndefined());
  it('that is no deck’s goes on', () => {
    expect(ask('/fr/present')).toBeUndefined();
    expect(ask('/fr/present/nowhere/slides.pptx')).toBeUndefined();
  });
  it.each([
    '/fr/present/nowhere',
    '/fr/present/cp-fresnes.ma',
    '/fr/present/paris-prison-unnamed',
    '/fr/present/%FF',
    '/de/present/cp-fresnes',
  ])('%s is answered 404 in words', async (pathname) => {
    const answer = ask(pathname);
    expect(answer?.status).toBe(404);
    expect(await answer?.text()).toContain('Nous n’avons pas ce diaporama');
  });
  it.each(['cp-fresne', 'CP-FRESNES', 'fresnes', 'cp-fresnes.ma'])(
    '%s is answered with the deck of Fresnes near it',
    async (id) => {
      expect(await ask(`/en/present/${id}`)?.text()).toContain('href="/en/present/cp-fresnes"');
    },
  );
  it('never echoes what was asked', async () => {
    expect(await ask('/fr/present/<script>')?.text()).not.toContain('<script>');
  });
});

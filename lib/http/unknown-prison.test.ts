import { describe, expect, it } from 'vitest';
import { sampleDataset } from '#lib/dataset/sample-dataset';
import { unknownPrison } from './unknown-prison';

const data = sampleDataset();
const ask = (pathname: string) => unknownPrison(data, { pathname, acceptLanguage: 'fr' });

describe('an address of a prison', () => {
  it('that we have goes to its page', () => expect(ask('/fr/establishments/cp-fresnes')).toBeUndefined());
  it('that is no prison’s goes on', () => {
    expect(ask('/fr/establishments')).toBeUndefined();
    expect(ask('/fr/establishments/cp-fresnes/charts/prison-cp-fresnes')).toBeUndefined();
  });
  it.each([
    '/fr/establishments/nowhere',
    '/fr/establishments/fr',
    '/fr/establishments/paris-prison-unnamed',
    '/fr/establishments/%FF',
    '/de/establishments/cp-fresnes',
  ])('%s is answered 404 in words', async (pathname) => {
    const answer = ask(pathname);
    expect(answer?.status).toBe(404);
    expect(await answer?.text()).toContain('Nous n’avons pas cette prison');
  });
  it.each(['cp-fresne', 'CP-FRESNES', 'fresnes', 'cp-fresnes.ma'])(
    '%s is answered with Fresnes near it',
    async (id) => {
      expect(await ask(`/en/establishments/${id}`)?.text()).toContain('href="/en/establishments/cp-fresnes"');
    },
  );
  it('never echoes what was asked', async () => {
    expect(await ask('/fr/establishments/<script>')?.text()).not.toContain('<script>');
  });
});

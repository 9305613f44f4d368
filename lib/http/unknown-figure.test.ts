import { describe, expect, it } from 'vitest';
import { sampleDataset } from '#lib/dataset/sample-dataset';
import { unknownFigure } from './unknown-figure';

const data = sampleDataset();
const ask = (pathname: string) => unknownFigure(data, { pathname, acceptLanguage: 'fr' });

describe('an address of a figure', () => {
  it('that we have, published or computed, goes to its page', () => {
    expect(ask('/fr/figures/fr/detained/2026-07-01')).toBeUndefined();
    expect(ask('/en/figures/fr/density/2024-04-01')).toBeUndefined();
    expect(ask('/en/figures/paris-prison-unnamed/load/2024-05-15')).toBeUndefined();
  });
  it('that is no figure’s goes on', () => expect(ask('/fr/method')).toBeUndefined());
  it.each([
    '/fr/figures/fr/detained/2026-07-02',
    '/fr/figures/fr/constructor/2026-07-01',
    '/fr/figures/fr/places.operational/2026-07-01',
    '/fr/figures/%FF/detained/2026-07-01',
    '/de/figures/fr/detained/2026-07-01',
    '/fr/figures/fr/detained/2026-02-30',
  ])('%s is answered 404 in words', async (pathname) => {
    const answer = ask(pathname);
    expect(answer?.status).toBe(404);
    expect(await answer?.text()).toContain('Nous n’avons pas ce chiffre');
  });
  it('that we lack is answered with figures near it: dates around, and a mistyped subject', async () => {
    expect(await ask('/fr/figures/fr/detained/2026-07-02')?.text()).toContain('/fr/figures/fr/detained/2026-07-01');
    expect(await ask('/en/figures/cp-fresne.ma/detained/2026-07-01')?.text()).toContain(
      '/en/figures/cp-fresnes.ma/detained/2026-07-01',
    );
  });
  it('never echoes what was asked', async () => {
    expect(await ask('/fr/figures/<script>/detained/2026-07-01')?.text()).not.toContain('<script>');
  });
});

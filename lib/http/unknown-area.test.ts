import { describe, expect, it } from 'vitest';
import { sampleDataset } from '#lib/dataset/sample-dataset';
import { unknownArea } from './unknown-area';

const data = sampleDataset();
const ask = (pathname: string) => unknownArea(data, { pathname, acceptLanguage: 'fr' });

describe('an address of a directorate or a wing type', () => {
  it.each(['/fr/directorates/disp-paris', '/en/wing-types/ma'])('that we have goes to its page: %s', (pathname) =>
    expect(ask(pathname)).toBeUndefined(),
  );
  it.each(['/fr/directorates', '/fr/directorates/disp-paris/sheet', '/fr/wing-types', '/fr/establishments/nowhere'])(
    'that is none goes on: %s',
    (pathname) => expect(ask(pathname)).toBeUndefined(),
  );
  it.each([
    '/fr/directorates/nowhere',
    '/fr/directorates/cp-fresnes',
    '/fr/directorates/%FF',
    '/de/directorates/disp-paris',
  ])('%s is answered 404 in words', async (pathname) => {
    expect(ask(pathname)?.status).toBe(404);
    expect(await ask(pathname)?.text()).toContain('Nous n’avons pas cette direction');
  });
  it.each(['disp-pari', 'DISP-PARIS', 'paris'])('%s is answered with Paris near it, and not Lille', async (id) => {
    const html = await ask(`/en/directorates/${id}`)?.text();
    expect(html).toContain('href="/en/directorates/disp-paris"');
    expect(html).not.toContain('disp-lille');
  });
  it('without any near one, all are offered', async () => {
    const html = await ask('/fr/directorates/zzzzzzzzz')?.text();
    for (const city of ['paris', 'lille', 'toulouse']) expect(html).toContain(`/fr/directorates/disp-${city}`);
  });
  it('a type written otherwise is answered with its page', async () => {
    expect(await ask('/en/wing-types/remand')?.text()).toContain('href="/en/wing-types/ma"');
  });
  it('never echoes what was asked', async () => {
    expect(await ask('/fr/wing-types/<script>')?.text()).not.toContain('<script>');
  });
});

import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compiledPath, dataset } from '#lib/dataset/load-dataset';
import { unknownEmbed } from './unknown-embed';

describe.runIf(existsSync(compiledPath()))('the address of a chart we do not have', () => {
  const ask = (segments: readonly string[], acceptLanguage = 'en') =>
    unknownEmbed(dataset(), { segments, acceptLanguage });

  it('is answered 404, in the language it asks for, else the reader’s', async () => {
    expect(ask(['fr', 'x']).status).toBe(404);
    expect(await ask(['fr', 'x']).text()).toContain('<html lang="fr">');
    expect(await ask(['de', 'x'], 'fr').text()).toContain('<html lang="fr">');
    expect(await ask([]).text()).toContain('We do not have this chart');
  });

  it.each([
    ['natonal', 'national'],
    ['prison-cp-fresne', 'prison-cp-fresnes'],
    ['wing-type-na', 'wing-type-ma'],
    ['Staffing-Rates', 'staffing-rates'],
  ])('%s is near %s, in the same frame', async (written, near) => {
    expect(await ask(['en', written]).text()).toContain(`<a href="/embed/en/${near}">${near}</a>`);
  });

  it('runs nothing of it, and repeats none of it', async () => {
    const html = await ask(['fr', '"><script>alert(1)</script>'.repeat(400)]).text();
    expect(html).not.toContain('<script');
    expect(html.length).toBeLessThan(3000);
  });

  it('leads to our pages beside the frame: they stand in none', async () => {
    expect(await ask(['fr', 'x']).text()).toContain('<a href="/fr" target="_blank" rel="noopener">');
  });
});

import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compiledPath } from '#lib/dataset/load-dataset';
import { chartAnswer } from './chart-answer';

describe.runIf(existsSync(compiledPath()))('the specification of a chart', () => {
  const page = { folder: 'wing-types', id: 'ma' };

  it('is answered under the page that draws it', async () => {
    const answer = chartAnswer({ lang: 'fr', chart: 'wing-type-ma.exposure', page });
    expect(answer.headers.get('cache-control')).toBe('public, max-age=3600, s-maxage=86400');
    expect(await answer.json()).toMatchObject({ id: 'wing-type-ma.exposure', lang: 'fr' });
    expect(await chartAnswer({ lang: 'en', chart: 'national' }).json()).toMatchObject({ id: 'national', lang: 'en' });
  });

  it.each([
    { lang: 'de', chart: 'wing-type-ma', page },
    { lang: 'fr', chart: 'wing-type-cd', page },
    { lang: 'fr', chart: 'wing-type-ma', page: { folder: 'directorates', id: 'ma' } },
    { lang: 'fr', chart: 'national', page },
    { lang: 'fr', chart: 'wing-type-ma' },
    { lang: 'fr', chart: 'wing-type-epm.missing', page: { folder: 'wing-types', id: 'epm' } },
    {
      lang: 'fr',
      chart: 'prison-cp-fresnes.ma',
      page: { folder: 'establishments', id: 'cp-meaux-chauconin-neufmontiers' },
    },
  ])('is none elsewhere: %j', (asked) => {
    expect(chartAnswer(asked).status).toBe(404);
  });
});

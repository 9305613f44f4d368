import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compiledPath, dataset } from '#lib/dataset/load-dataset';
import { oembed } from './oembed';

const SITE = { origin: 'https://surnombre.example', host: 'replica:3001' };

describe.runIf(existsSync(compiledPath()))('oEmbed', () => {
  const ask = (query: Record<string, string>) => oembed(dataset(), new URLSearchParams(query), SITE);
  const answer = (query: Record<string, string>) => {
    const outcome = ask(query);
    if (outcome.kind !== 'answer') throw new Error(JSON.stringify(outcome));
    return JSON.parse(outcome.text) as { html: string; width: number; height: number; thumbnail_url?: string };
  };
  const refused = (query: Record<string, string>): string => {
    const outcome = ask(query);
    return outcome.kind === 'problem' ? outcome.slug : outcome.kind;
  };
  const frameOf = (url: string): string => /src="([^"]*)"/.exec(answer({ url }).html)?.[1] ?? '';

  it.each([
    ['/fr', '/embed/fr/national'],
    ['/en/', '/embed/en/national'],
    ['/fr?utm_source=x', '/embed/fr/national'],
    ['/fr#chart-density', '/embed/fr/density'],
    ['/fr/staffing#chart-ten-places', '/embed/fr/ten-places'],
    ['/en?chart=bands', '/embed/en/bands'],
    ['/fr/staffing', '/embed/fr/staffing-rates'],
    ['/en/plan-15000', '/embed/en/plan-15000'],
    ['/fr/establishments/cp-fresnes', '/embed/fr/prison-cp-fresnes'],
    ['/fr/establishments/cp-fresnes#chart-prison-cp-fresnes.ma', '/embed/fr/prison-cp-fresnes.ma'],
    ['/en/directorates/disp-paris', '/embed/en/directorate-disp-paris'],
    ['/en/wing-types/ma', '/embed/en/wing-type-ma'],
    ['/embed/en/prison-cp-fresnes?theme=dark', '/embed/en/prison-cp-fresnes?theme=dark'],
    ['/embed/fr/national?theme=pink', '/embed/fr/national'],
  ])('of %s is the frame %s', (url, frame) => {
    expect(frameOf(url)).toBe(`${SITE.origin}${frame}`);
    expect(frameOf(`${SITE.origin}${url}`)).toBe(`${SITE.origin}${frame}`);
    expect(frameOf(`http://surnombre.example${url}`)).toBe(`${SITE.origin}${frame}`);
    expect(frameOf(`http://replica:3001${url}`)).toBe(`http://replica:3001${frame}`);
  });

  it('of a prison with one wing is the chart its page draws', () => {
    expect(frameOf('/fr/establishments/ma-nimes')).toMatch(/\/embed\/fr\/prison-ma-nimes/);
  });

  it.each([
    ...[
      'https://example.org/fr',
      'https://surnombre.example.org/fr',
      'https://evil@example.org/fr',
      '//example.org/fr',
    ],
    ...['javascript:alert(1)', 'data:text/html,x', 'ftp://surnombre.example/fr', 'http://[', '/fr/method', '/de', '/'],
    ...[
      '/fr#chart-nothing',
      '/fr?chart=',
      '/embed/fr',
      '/embed/fr/nothing',
      '/embed/fr/__proto__',
      '/fr/establishments',
    ],
    ...[
      '/fr/establishments/nowhere',
      '/fr/establishments/__proto__',
      '/fr/directorates/cp-fresnes',
      '/fr/wing-types/toString',
    ],
    ...['/fr/articles/nothing', '/fr/establishments/cp-fresnes/sheet', '/fr/%FF', '/fr#chart-%FF'],
  ])('has nothing for %s', (url) => {
    expect(refused({ url })).toBe('unknown-address');
  });

  it('keeps within the size asked for, its picture too', () => {
    const small = answer({ url: '/fr', maxwidth: '400', maxheight: '300' });
    expect(small).toMatchObject({ width: 400, height: 300 });
    expect(small.html).toContain('width="400" height="300"');
    expect(small.thumbnail_url).toBeUndefined();
    const free = answer({ url: '/fr' });
    expect(free.width).toBe(720);
    expect(free.height).toBeGreaterThan(600);
    expect(free.thumbnail_url).toBe('https://surnombre.example/social/fr/wide/chart-national.png');
    expect(answer({ url: '/fr', maxwidth: '5000' }).width).toBe(720);
  });

  it('refuses a question without an address, or with a size that is none', () => {
    for (const query of [{}, { url: '' }, { url: 'x'.repeat(2001) }])
      expect(refused(query as { url: string })).toBe('invalid-parameters');
    for (const size of ['0', '-1', '1.5', 'wide', '', '9999999'])
      expect(refused({ url: '/fr', maxwidth: size })).toBe('invalid-parameters');
  });

  it('answers in JSON and XML, and knows no other format', () => {
    const xml = ask({ url: '/fr', format: 'xml' });
    expect(xml).toMatchObject({ kind: 'answer', contentType: 'text/xml; charset=utf-8' });
    expect(xml.kind === 'answer' && xml.text).toMatch(/^<\?xml .*<html>&#60;iframe src=&#34;.*<\/oembed>$/s);
    expect(refused({ url: '/fr', format: 'yaml' })).toBe('unknown-format');
  });

  it('leaves parameters alone that a consumer adds', () => {
    expect(answer({ url: '/fr', dnt: '1', callback: 'x' }).width).toBe(720);
  });
});

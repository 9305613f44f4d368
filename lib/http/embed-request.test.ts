import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMBED_THEMES, embedPath } from '#lib/url/embed-path';
import { embedAsked, embedTheme } from './embed-request';

describe('the address of an embedded chart', () => {
  it('is read back as it was written, whatever the chart is called', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }),
        fc.constantFrom('fr' as const, 'en' as const),
        fc.constantFrom(...EMBED_THEMES),
        (chart, lang, theme) => {
          const url = new URL(embedPath(chart, lang, theme), 'http://localhost');
          // What a browser itself drops from a path is no name of a chart.
          fc.pre(!['.', '..'].includes(chart));
          const segments = url.pathname.split('/').slice(2).map(decodeURIComponent);
          expect(embedAsked(segments)).toEqual({ lang, chart });
          expect(embedTheme(url.searchParams)).toEqual({ theme, ignored: [] });
        },
      ),
    );
  });

  it('asks for nothing when it has no language of ours, no chart, or more', () => {
    for (const segments of [[], ['fr'], ['de', 'national'], ['FR', 'national'], ['fr', 'national', 'x'], ['national']])
      expect(embedAsked(segments)).toBeUndefined();
  });

  it('takes the first theme it knows, and names all else, shortened', () => {
    const read = (query: string) => embedTheme(new URLSearchParams(query));
    expect(read('theme=dark&theme=light')).toEqual({ theme: 'dark', ignored: ['theme=light'] });
    expect(read('theme=pink&theme=light')).toEqual({ theme: 'light', ignored: ['theme=pink'] });
    expect(read('theme=')).toEqual({ theme: 'auto', ignored: ['theme'] });
    expect(read('theme=Dark&utm=1')).toEqual({ theme: 'auto', ignored: ['theme=Dark', 'utm=1'] });
    expect(read(`x=${'é'.repeat(9000)}`).ignored[0]).toHaveLength(61);
  });

  it('names at most five, each once', () => {
    const query = new URLSearchParams([...'aabbccddeeff'].map((name): [string, string] => [name, '1']));
    expect(embedTheme(query).ignored).toEqual(['a=1', 'b=1', 'c=1', 'd=1', 'e=1']);
  });
});

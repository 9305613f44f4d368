import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compiledPath, dataset } from '#lib/dataset/load-dataset';
import { sampleLinks } from '#lib/dataset/sample-links';
import { siteChart } from '#lib/dataset/site-charts';
import { embedFiles } from './embed-files';
import { EMBED_POLICY, embedHtml } from './embed-html';
import { HEIGHT_SCRIPT, RESIZE_SCRIPT } from './embed-scripts';

describe.runIf(existsSync(compiledPath()))('the page of an embedded chart', () => {
  const spec = siteChart(dataset(), 'national', sampleLinks('fr'));
  if (spec === undefined) throw new Error('the dataset has no national chart: npm run dataset');
  const origin = 'https://surnombre.example';
  const html = (theme: 'auto' | 'dark', headline = spec.headline) =>
    embedHtml({ spec: { ...spec, headline }, theme, origin, body: '<main></main>' });

  it('says its language, its chart, its theme where one is chosen, and the page the chart lives on', () => {
    expect(html('auto')).toContain('<html lang="fr" data-chart="national"><head>');
    expect(html('dark')).toContain('data-chart="national" data-theme="dark"');
    expect(html('auto')).toContain('<link rel="canonical" href="https://surnombre.example/fr">');
  });

  it('runs the one script its policy knows the hash of', () => {
    const scripts = [...html('auto').matchAll(/<script>(.*?)<\/script>/g)].map(([, text = '']) => text);
    expect(scripts).toEqual([HEIGHT_SCRIPT]);
    const hash = createHash('sha256')
      .update(scripts[0] ?? '')
      .digest('base64');
    expect(EMBED_POLICY).toContain(`script-src 'sha256-${hash}'`);
  });

  it('writes a title as text, whatever is in it', () => {
    expect(html('auto', '</title><script>1</script>')).toContain('<title>&#60;/title&#62;&#60;script&#62;1');
  });
});

describe('what an embedded chart loads', () => {
  const { style, fonts } = embedFiles();
  const css = new TextDecoder().decode(style.bytes);

  it('is one style sheet and two fonts, each under a name made of its bytes', () => {
    for (const { href, bytes } of [style, ...fonts])
      expect(href).toContain(createHash('sha256').update(bytes).digest('hex').slice(0, 10));
    for (const { href } of fonts) expect(css).toContain(`url(${href})`);
  });

  it('is small, without comments, imports or another site', () => {
    expect(style.bytes.length).toBeLessThan(12_000);
    expect(css).not.toMatch(/\/\*|@import|https?:|@apply|@layer/);
  });

  it('has the rules of the charts’ own sheets', () => {
    for (const rule of [
      '--over:light-dark(#c8321a,#ff7a5c)',
      '.chart-wide{display:none}',
      '@container (min-width:656px){',
    ])
      expect(css).toContain(rule);
  });

  it('has as many braces open as closed', () => {
    expect(css.split('{')).toHaveLength(css.split('}').length);
  });
});

describe('the scripts of frames', () => {
  it('are a few lines', () => {
    expect(HEIGHT_SCRIPT.length).toBeLessThan(500);
    expect(RESIZE_SCRIPT.length).toBeLessThan(1000);
  });

  it('tell and ask nothing about the reader', () => {
    for (const script of [HEIGHT_SCRIPT, RESIZE_SCRIPT])
      expect(script).not.toMatch(/cookie|storage|navigator|referrer|fetch|XMLHttp|beacon/i);
  });
});

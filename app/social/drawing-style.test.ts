import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chartSvg } from '#components/social/chart-svg';
import { drawingStyle, themeColours } from '#components/social/drawing-style';
import { dataset } from '#lib/dataset/load-dataset';
import { siteChart } from '#lib/dataset/site-charts';
import { chartLinks } from '#lib/url/chart-links';

const sheets = {
  tokens: readFileSync('app/styles/tokens.css', 'utf8'),
  marks: readFileSync('app/styles/chart-marks.css', 'utf8'),
};
/** One chart of every kind, with every kind of mark. */
const CHARTS = ['national', 'missing-places', 'bands', 'claim', 'staffing-rates', 'ten-places', 'prison-cp-fresnes'];

describe.each(['light', 'dark'] as const)('the rules of a picture in the %s theme', (theme) => {
  const style = drawingStyle(sheets, theme);
  it('are the style sheet’s paint, its variables replaced by the theme’s colours', () => {
    const colours = themeColours(sheets.tokens, theme);
    expect(style).toContain(`.fill-over{fill:${colours.get('over')}}`);
    expect(style).toContain(`.chart-drawing .line-ink{stroke:${colours.get('ink')}}`);
    expect(style).not.toMatch(/var\(|light-dark|NaN|undefined/);
  });
  it('know no selector and no property that the rasteriser does not', () => {
    for (const [, selectors = '', body = ''] of style.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
      for (const selector of selectors.split(','))
        expect(selector).toMatch(/^(?:[a-z]+|(?:[a-z]*\.[\w-]+)+)(?: (?:[a-z]+|(?:[a-z]*\.[\w-]+)+))*$/);
      expect(body).toMatch(/^(?:[a-z-]+:[#\w. -]+;?)+$/);
    }
  });
});

describe.each(CHARTS)('the drawing of %s', (id) => {
  it('is one text that needs nothing else, and every mark in it has a paint', async () => {
    const spec = siteChart(dataset(), id, chartLinks('fr'));
    if (spec === undefined) throw new Error(`no chart ${id}`);
    const svg = await chartSvg(spec, { frame: 'wide', theme: 'light', sheets });
    expect(svg).not.toMatch(/var\(|href|url\(|NaN|undefined/);
    const [style = '', marks = ''] = svg.split('</style>');
    const classes = [
      ...new Set([...marks.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' '))),
    ];
    for (const name of classes.filter((one) => /^(?:fill|line)-|^(?:hollow|ring|whisker|curve)$/.test(one)))
      expect(style, name).toContain(`.${name}`);
  });
});

it('a picture has no numbers of events, whose list it lacks', async () => {
  const spec = siteChart(dataset(), 'national', chartLinks('fr'));
  if (spec?.kind !== 'series') throw new Error('no national chart');
  expect(spec.events?.length).toBeGreaterThan(0);
  expect(await chartSvg(spec, { frame: 'wide', theme: 'light', sheets })).not.toContain('chart-event');
});

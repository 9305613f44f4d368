import { readFileSync } from 'node:fs';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { beforeAll, describe, expect, it } from 'vitest';
import { SITE_ORIGIN } from '#app/site-origin';
import { telling } from '#lib/dataset/deck-draft';
import { dataset } from '#lib/dataset/load-dataset';
import { prisons } from '#lib/dataset/prison-directory';
import { type Face, lineWidth } from '#lib/export/social/wrapped-lines';
import { escapedHtml } from '#lib/format/escaped-html';
import { socialPicture } from '#lib/http/social-picture';
import { deckAt } from '#lib/url/deck-at';

const FONTS: Readonly<Record<Face, string>> = {
  sans: 'font-family="Surnombre Sans"',
  'sans-strong': 'font-family="Surnombre Sans" font-weight="600"',
  serif: 'font-family="Surnombre Serif" font-weight="600"',
};
const SIZE = 50;
const told = telling(dataset(), deckAt('fr', SITE_ORIGIN));
const pages = [
  ...prisons(dataset())
    .filter((_, index) => index % 9 === 0)
    .map(({ id }) => `page-establishments~${id}`),
  ...[...dataset().articles.keys()].filter((_, index) => index % 9 === 0).map((id) => `page-articles~${id}`),
  ...['page-', 'page-method', 'chart-staffing-per-officer', 'chart-missing-places'],
];
const texts = pages.flatMap((name) => {
  const picture = socialPicture(name, told);
  return picture === undefined ? [] : [picture.headline, picture.meaning, picture.number?.text ?? '', picture.source];
});

const fontBuffers = ['sans-400', 'sans-600', 'serif-600'].map((name) =>
  readFileSync(`app/fonts/surnombre-${name}.ttf`),
);

beforeAll(() => initWasm(readFileSync('node_modules/@resvg/resvg-wasm/index_bg.wasm')));

function drawnWidth(text: string, manner: string): number {
  const line = `<text y="100" ${manner}>${escapedHtml(text)}</text>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9000" height="200">${line}</svg>`;
  const picture = new Resvg(svg, { font: { fontBuffers, loadSystemFonts: false } });
  const box = picture.innerBBox();
  picture.free();
  // Without a box nothing was drawn, and nothing would pass for narrow enough.
  if (box === undefined) throw new Error(`nothing is drawn of “${text}”`);
  return box.width;
}

describe.each(Object.keys(FONTS) as Face[])('in the %s', (face) => {
  it('a line comes out no wider than the layout thought it', () => {
    for (const text of new Set(texts.filter((one) => one !== ''))) {
      const width = drawnWidth(text, `${FONTS[face]} font-size="${SIZE}"`);
      expect(width, text).toBeGreaterThan(0);
      expect(width, text).toBeLessThanOrEqual(lineWidth(text, face, SIZE));
    }
  });
});

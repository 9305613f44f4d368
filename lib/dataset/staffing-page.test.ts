import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { expectLawful } from '#lib/charts/spec-laws';
import { LANGS } from '#lib/i18n/bilingual';
import { compiledPath, dataset } from './load-dataset';
import { noteText } from './note-text';
import { STAFFING_CHART_IDS, staffingChart } from './staffing-charts';
import { heldPerOfficer, knownRates, knownStaff, nationalStaff } from './staffing-page';

const links = (lang: 'fr' | 'en') =>
  ({
    lang,
    figure: ({ subject, measure, date }) => `#${subject}-${measure}-${date}`,
    source: () => '',
    article: () => '#',
    wings: () => '',
    sources: '',
  }) as const satisfies Parameters<typeof staffingChart>[2];

describe.runIf(existsSync(compiledPath()))('the staff of French prisons', () => {
  const data = dataset();

  it('the 80 % of the founding article stands among every rate we know, under the national ones', () => {
    const rates = knownRates(data).map(({ subject, rate }) => [subject.id, Math.round(rate.value * 10) / 10]);
    expect(rates).toEqual([
      ['ma-nimes', 97.2],
      ['mc-arles', 96],
      ['fr', 95],
      ['fr', 94],
      ['fr-ile-de-france', 80],
      ['paris-prison-unnamed', 80],
      ['ma-vannes', 63.6],
    ]);
  });

  it('a rate of ours is divided from two counts of one day and one source', () => {
    const divided = knownRates(data).filter(({ reference }) => reference !== undefined);
    expect(divided).toHaveLength(3);
    for (const { figure, reference } of divided) {
      expect(reference?.date).toBe(figure.date);
      expect(reference?.source).toBe(figure.source);
    }
  });

  it('a dozen prisons are known, and the unnamed one is among them without a name', () => {
    const prisons = knownStaff(data).filter(({ subject }) => subject.kind === 'establishment');
    expect(prisons).toHaveLength(12);
    expect(prisons.at(-1)?.subject.id).toBe('paris-prison-unnamed');
  });

  it('people held per officer are divided only at days at which both are counted', () => {
    const first = heldPerOfficer(data)[0];
    expect(first?.date).toBe('2000-01-01');
    // 51,441 people held, 20,041 officers in post.
    expect(first?.ratio.value).toBeCloseTo(51_441 / 20_041, 10);
    for (const { held, officers, date } of heldPerOfficer(data))
      expect([held.date, officers.date]).toEqual([date, date]);
  });

  it('posts, ceilings and people in post are three series, never one', () => {
    const inPost = nationalStaff(data, 'officersInPost').map(({ measure }) => measure);
    expect(new Set(inPost)).toEqual(new Set(['officersInPost']));
    const spec = staffingChart('staffing-officers', data, links('en'));
    expect(spec.kind === 'series' && spec.series.map(({ id }) => id)).toEqual(['in-post', 'budgeted']);
  });

  it('every remark of ours on staff is there in French', () => {
    const figures = [...data.figures()].filter(({ row }) => row?.file.startsWith('data/figures/staffing'));
    expect(figures.length).toBeGreaterThanOrEqual(90);
    const notes = new Set(figures.map(({ note }) => note).filter((note) => note !== ''));
    for (const note of notes) expect(noteText(data, note, 'fr').lang, note).toBe('fr');
  });

  it.each(STAFFING_CHART_IDS.flatMap((id) => LANGS.map((lang) => [id, lang] as const)))(
    '%s in %s keeps the laws of charts',
    (id, lang) => {
      expectLawful(staffingChart(id, data, links(lang)));
    },
  );

  it('the strip tells the scale’s start, rings the founding article’s point and names the others', () => {
    const spec = staffingChart('staffing-rates', data, links('en'));
    if (spec.kind !== 'bars') throw new Error('the strip is made of rows');
    expect(spec.rows.filter(({ dot }) => dot?.isRinged).map(({ id }) => id)).toEqual([
      'paris-prison-unnamed 2024-05-15',
    ]);
    expect(spec.notes.map(({ text }) => text).join(' ')).toContain('The scale starts at 50%');
    expect(spec.sentence).toContain('Same value: Île-de-France (80%, May 2024)');
    expect(spec.sentence).toContain('Lower: Vannes (63.6%, September 2022)');
  });
});

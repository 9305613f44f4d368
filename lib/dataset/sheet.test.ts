import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Sheet } from '#lib/export/sheet-spec';
import type { Lang } from '#lib/i18n/bilingual';
import { directorateNamed, directorates } from './directorate-directory';
import { directoratePage } from './directorate-page';
import { compiledPath, dataset } from './load-dataset';
import { prisonNamed, prisons } from './prison-directory';
import { prisonPage } from './prison-page';
import { countrySheet } from './sheet-country';
import { directorateSheet } from './sheet-directorate';
import { prisonSheet } from './sheet-prison';

const at = (lang: Lang, path = '') => ({ lang, page: `/${lang}${path}`, address: `https://x.test/${lang}${path}` });

describe.runIf(existsSync(compiledPath()))('the sheets of the dataset', () => {
  const data = dataset();
  const prison = (id: string, lang: Lang = 'en'): Sheet => {
    const subject = prisonNamed(data, id);
    const of = subject && prisonPage(data, subject);
    const sheet = of && prisonSheet(data, of, at(lang, `/establishments/${id}`));
    if (sheet === undefined) throw new Error(`${id} has no sheet`);
    return sheet;
  };
  const directorate = (id: string, lang: Lang = 'en'): Sheet => {
    const subject = directorateNamed(data, id);
    const of = subject && directoratePage(data, subject);
    if (of === undefined) throw new Error(`${id} has no sheet`);
    return directorateSheet(data, of, at(lang));
  };
  const official = (sheet: Sheet, label: string) =>
    sheet.lines.find((line) => line.label === label)?.official.text ?? `no row ${label}`;
  const headline = ({ headline: { before, accent, after } }: Sheet) => before + accent + after;

  it('every prison, every directorate and the country have one, and no cell of any is empty', () => {
    const sheets = [
      ...prisons(data).map(({ id }) => prison(id)),
      ...directorates(data).map(({ id }) => directorate(id)),
      ...[countrySheet(data, at('en')) ?? []].flat(),
    ];
    expect(sheets).toHaveLength(prisons(data).length + directorates(data).length + 1);
    for (const sheet of sheets) {
      const cells = [
        ...sheet.lines.map((line) => line.official),
        ...(sheet.parts?.rows ?? []).flatMap((row) => row.cells),
      ];
      expect(cells.filter(({ text }) => text.trim() === '')).toEqual([]);
      expect(sheet.source).not.toBe('');
      expect(headline(sheet).trim()).not.toBe('');
    }
  }, 30_000);

  it('the ministry’s totals of 1 July 2026 stand on the national sheet', () => {
    const sheet = countrySheet(data, at('en'));
    if (sheet === undefined) throw new Error('no national sheet');
    expect(official(sheet, 'People held')).toBe('89,446');
    expect(official(sheet, 'Operational places')).toBe('63,289');
    expect(official(sheet, 'Prison density')).toBe('141.3%');
    expect(official(sheet, 'People above capacity')).toMatch(/^at least /);
    expect(sheet.parts?.rows).toHaveLength(10);
  });

  it.each<[string, string, [string, string]]>([
    ['cp-vendin-le-vieil', '104 people held, 0 places published', ['Prison density', 'no places published']],
    ['cp-mata-utu', 'the number of people held is withheld', ['People held', 'statistical secrecy (NC)']],
    ['ma-belfort', 'nobody held, no place published', ['Prison density', 'no places published']],
    ['ma-riom', '(closed)', ['Operational places', '141']],
  ])('%s says the truth: %s', (id, words, [label, cell]) => {
    const sheet = prison(id);
    expect(headline(sheet)).toContain(words);
    expect(official(sheet, label)).toBe(cell);
  });

  it('a closed prison expects no further figures; an open one those of the month after, on no stated day', () => {
    expect(prison('ma-riom').next).toBe('Closed prison: no further figures are expected.');
    expect(prison('cp-fresnes').next).toContain('figures as of 1\u00a0August 2026, day of publication not known');
  });

  it('the norm stands beside the operational places only where both differ', () => {
    const normRow = (id: string) => prison(id).lines.some(({ label }) => label === 'Floor-area norm capacity');
    expect(normRow('ma-douai')).toBe(true);
    expect(normRow('cp-fresnes')).toBe(false);
  });

  it('a prison whose uncounted wing may be above capacity has no place among its type', () => {
    expect(official(prison('cp-lannemezan'), 'People above capacity')).toBe('at least 0');
    expect(prison('cp-lannemezan').paragraphs).toEqual([]);
  });

  it('prisons for minors are in no ranking', () => {
    expect(prison('epm-lavaur').paragraphs.map(({ text }) => text)).toEqual(['Prisons for minors are not ranked.']);
    for (const { id } of directorates(data)) {
      const names = directorate(id, 'fr').ranking?.items.map(({ name }) => name) ?? [];
      expect(names.filter((name) => name.includes('mineurs'))).toEqual([]);
    }
  });

  it('a figure of staff says who says so and of when', () => {
    expect(prison('ma-blois').staff.join(' ')).toContain('Officers in post: 25 (stated, 3\u00a0January 2023)');
    expect(prison('cp-fresnes').staff).toEqual(['France publishes no number of officers prison by prison.']);
  });
});

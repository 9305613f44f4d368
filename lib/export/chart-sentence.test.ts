import { describe, expect, it } from 'vitest';
import { LANGS } from '#lib/i18n/bilingual';
import { CHART_MEANINGS, CHART_MEASURES } from '#lib/i18n/chart-meanings';
import { chartMeaning } from './chart-meaning';
import { spokenChart, writtenChart } from './chart-sentence';

const SAID = { sentence: 'Finding.', source: 'Source: X · release 1', address: 'https://surnombre.example/fr#chart-x' };

describe('the definition that goes with a chart’s sentence', () => {
  it('is that of what its subtitle and its table name, in either language', () => {
    const { fr, en } = CHART_MEANINGS;
    expect(chartMeaning(['Date', 'densité (%)'], 'fr')).toBe(fr.density);
    expect(chartMeaning(['People held for 100 operational places, France'], 'en')).toBe(en.density);
    expect(chartMeaning(['personnes détenues (personnes)', 'places opérationnelles (places)'], 'fr')).toBe(
      `${fr.detained} ${fr.places}`,
    );
    expect(chartMeaning(['above capacity (people)', 'people held', 'operational places'], 'en')).toBe(en.surnombre);
    expect(chartMeaning(['taux de couverture', 'Où', 'Quand'], 'fr')).toBe(fr.staffing);
  });

  it('is none where nothing needs defining', () => {
    for (const lang of LANGS) expect(chartMeaning(['Date', 'Source'], lang)).toBe('');
  });

  it('names what it defines, for it may stand beside another', () => {
    for (const lang of LANGS)
      for (const measure of CHART_MEASURES) expect(CHART_MEANINGS[lang][measure]).not.toMatch(/^(Ce|These|That)\b/);
  });

  it('stands between the sentence and the source, written and spoken; without one no double blank', () => {
    const meaning = CHART_MEANINGS.fr.density;
    expect(writtenChart({ ...SAID, meaning })).toBe(`Finding. ${meaning} Source: X · release 1. ${SAID.address}`);
    expect(spokenChart({ ...SAID, meaning }, 'fr')).toContain(`Finding. ${meaning.split('\u202f')[0]}`);
    expect(writtenChart({ ...SAID, meaning: '' })).toBe(`Finding. Source: X · release 1. ${SAID.address}`);
  });
});

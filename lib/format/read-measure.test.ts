import { describe, expect, it } from 'vitest';
import { MEASURES, unitOf } from '#lib/domain/measure';
import { LANGS } from '#lib/i18n/bilingual';
import { MEASURE_NAMES } from '#lib/i18n/measures';
import { readMeasure } from './read-measure';

const named = (text: string) => readMeasure(text).map(({ measure, definition }) => `${measure} ${definition}`);

describe('what is counted, as people say it', () => {
  it.each([
    ['détenus', ['detained none']],
    ['nombre de prisonniers', ['detained none', 'registered none']],
    ['inmates', ['detained none', 'registered none']],
    ['people held', ['detained none']],
    ['personnes écrouées', ['registered none']],
    ['places', ['places operational']],
    ['capacité', ['places operational']],
    ['places (norme)', ['places norm']],
    ['taux d’occupation', ['density operational']],
    ['surpopulation', ['density operational']],
    ['overcrowding', ['density operational']],
    ['%', ['density operational']],
    ['densité norme', ['density norm']],
    ['détenus en surnombre', ['surnombre operational']],
    ['surplus de détenus', ['surnombre operational', 'surplus operational']],
    ['too many prisoners', ['surnombre operational', 'surplus operational']],
    ['écart net', ['surplus operational']],
    ['matelas au sol', ['floorMattresses none']],
    ['prévenus', ['pretrial none']],
    ['taux de couverture des surveillants', ['staffingRate authorised', 'staffingRate not-stated']],
    ['staff at % of normal levels', ['staffingRate authorised', 'staffingRate not-stated']],
    ['détenus par surveillant', ['detaineesPerOfficer none']],
    ['femmes détenues', ['womenDetained none']],
    ['femmes écrouées', ['womenRegistered none']],
  ])('%s', (text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  it.each(['', 'bananes', 'the weather'])('“%s” names nothing we count', (text) => {
    expect(readMeasure(text)).toEqual([]);
  });

  it('understands its own names of the measures most asked for', () => {
    for (const measure of [
      'detained',
      'registered',
      'places',
      'density',
      'surnombre',
      'surplus',
      'floorMattresses',
      'pretrial',
    ] as const)
      for (const lang of LANGS) expect(readMeasure(MEASURE_NAMES[lang][measure])[0]?.measure, measure).toBe(measure);
  });

  it('gives several measures only of one unit, so that one number can be held against each', () => {
    for (const measure of MEASURES) {
      const units = readMeasure(MEASURE_NAMES.fr[measure]).map((one) => unitOf(one.measure));
      expect(new Set(units).size, measure).toBeLessThanOrEqual(1);
    }
  });
});

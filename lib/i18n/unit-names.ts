import type { MeasureUnit } from '#lib/domain/measure';
import { bilingual } from './bilingual';

/** Units after a number, or as a table's head. */
export const UNIT_NAMES = bilingual<Record<MeasureUnit, string>>({
  fr: {
    people: 'personnes',
    places: 'places',
    percent: 'pour cent',
    units: 'établissements ou quartiers',
    perHundredThousand: 'pour 100\u202f000 habitants',
    ratio: 'rapport',
  },
  en: {
    people: 'people',
    places: 'places',
    percent: 'percent',
    units: 'prisons or wings',
    perHundredThousand: 'per 100,000 inhabitants',
    ratio: 'ratio',
  },
});

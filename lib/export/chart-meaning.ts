import { plainText } from '#lib/domain/plain-words';
import type { Lang } from '#lib/i18n/bilingual';
import { CHART_MEANINGS, CHART_MEASURES, type ChartMeasure } from '#lib/i18n/chart-meanings';

/** The words by which a chart's subtitle and the heads of its table name what they hold, in both languages. */
const NAMED: Readonly<Record<ChartMeasure, RegExp>> = {
  density: /densite|density|pour 100 places|for 100 (operational )?places|occupation|occupancy/,
  detained: /personnes detenues|people held/,
  places: /places operationnelles|operational places/,
  norm: /\bnorme\b|floor area norm/,
  surnombre: /en surnombre|le surnombre|above capacity/,
  staffing: /taux de couverture|staffing rate/,
  load: /pression par rapport au prevu|load against plan/,
};
/** A definition that holds these: they are not said again beside it. */
const HOLDS: Partial<Record<ChartMeasure, readonly ChartMeasure[]>> = {
  density: ['detained', 'places'],
  surnombre: ['detained', 'places'],
};

/**
 * What a chart's measures are, in sentences, from the words on it: its subtitle and the heads of its table. Empty where it draws
 * nothing that needs defining.
 */
export function chartMeaning(labels: readonly string[], lang: Lang): string {
  const plain = labels.map((label) => plainText(label, 'letters and digits'));
  const named = CHART_MEASURES.filter((measure) => plain.some((label) => NAMED[measure].test(label)));
  const held = new Set(named.flatMap((measure) => HOLDS[measure] ?? []));
  return named
    .filter((measure) => !held.has(measure))
    .map((measure) => CHART_MEANINGS[lang][measure])
    .join(' ');
}

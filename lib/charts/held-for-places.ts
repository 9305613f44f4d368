import { longDate } from '#lib/format/date';
import { plural } from '#lib/format/words';
import type { Lang } from '#lib/i18n/bilingual';
import { findingText } from '#lib/i18n/chart-findings';
import type { ChartedPoint } from './charted-point';

type Counts = { readonly held: ChartedPoint; readonly places: ChartedPoint };

/** `Fresnes : 2 328 personnes détenues pour 1 477 places au 1er juillet 2026`, of two counts of one day; one is singular. */
export function heldForPlaces(name: string, { held, places }: Counts, lang: Lang): string {
  const text = findingText[lang];
  return text.prisonLatest({
    name,
    held: `${held.text} ${plural(held.value, lang, text.heldNoun)}`,
    places: `${places.text} ${plural(places.value, lang, text.placeNoun)}`,
    date: longDate(held.date, lang),
  });
}

import { type MissingUnit, mostMissingPlaces } from '#lib/charts/most-missing-places';
import type { ChartSpec } from '#lib/charts/spec';
import { absent, type Quantity } from '#lib/domain/quantity';
import type { People } from '#lib/domain/units';
import type { Lang } from '#lib/i18n/bilingual';
import { figureSource } from './chart-sources';
import type { Dataset } from './dataset';
import type { ChartSubject } from './overview-charts';
import { ratioAt } from './ratios';
import { shortName } from './short-name';

const SHOWN = 12;
/** DESIGN §7: small units can be left out of rankings; wings for minors are not ranked (§3.5). */
const FEWEST_PLACES = 60;

function units(data: Dataset, date: ChartSubject['now']['date'], lang: Lang): MissingUnit[] {
  return [...data.subjects.values()].flatMap((subject): MissingUnit[] => {
    if (subject.kind !== 'wing' || subject.wingType === 'epm') return [];
    const prison = subject.parent && data.subjects.get(subject.parent);
    const ratio = prison?.listed === true && ratioAt(data, { subject: subject.id, date, definition: 'operational' });
    if (!prison || !ratio) return [];
    const { detained, places } = ratio;
    return [
      {
        subject: subject.id,
        name: shortName(prison),
        kind: subject.name[lang],
        detained: detained.quantity,
        places: places.quantity,
      },
    ];
  });
}

/** The prisons and wings with most people above capacity at the overview's date. */
export function missingPlacesChart({ data, now, context, links }: ChartSubject): ChartSpec {
  return mostMissingPlaces(
    {
      id: 'missing-places',
      date: now.date,
      units: units(data, now.date, context.lang),
      total: (now.surnombre?.chosen.quantity ?? absent('not-collected')) as Quantity<People>,
      show: SHOWN,
      fewestPlaces: FEWEST_PLACES,
      source: figureSource(data, now, links),
    },
    context,
  );
}

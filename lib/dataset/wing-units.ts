import type { MissingUnit } from '#lib/charts/most-missing-places';
import type { CapacityRatio } from '#lib/domain/capacity-ratio';
import { isKnown } from '#lib/domain/quantity';
import type { Lang } from '#lib/i18n/bilingual';
import type { Dataset } from './dataset';
import { shortName } from './short-name';

/**
 * Wings as the chart of missing places ranks them: those for minors are left out (DESIGN §3.5), and those for which 0 places are
 * published, whose people sleep in places nobody publishes.
 */
export function missingUnits(data: Dataset, wings: readonly CapacityRatio[], lang: Lang): MissingUnit[] {
  return wings.flatMap(({ subject: id, detained, places }): MissingUnit[] => {
    const subject = data.subjects.get(id);
    const prison = subject?.parent === undefined ? undefined : data.subjects.get(subject.parent);
    if (subject === undefined || prison === undefined || subject.wingType === 'epm') return [];
    if (isKnown(places.quantity) && places.quantity.value === 0) return [];
    return [
      {
        subject: id,
        name: shortName(prison),
        kind: subject.name[lang],
        detained: detained.quantity,
        places: places.quantity,
      },
    ];
  });
}

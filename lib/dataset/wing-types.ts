import type { WingTypeInput } from '#lib/charts/density-by-wing-type';
import type { IsoDate } from '#lib/domain/iso-date';
import { type SubjectId, WING_TYPES } from '#lib/domain/subject';
import type { Lang } from '#lib/i18n/bilingual';
import { WING_TYPE_NAMES } from '#lib/i18n/wing-type-names';
import type { Dataset } from './dataset';
import { ratioAt } from './ratios';

type Asked = { readonly date: IsoDate; readonly definition: 'operational' | 'wings'; readonly lang: Lang };

const capitalised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** How full each type of prison or wing is in France, by the ministry's table or by our own sums. */
export function wingTypes(data: Dataset, { date, definition, lang }: Asked): WingTypeInput['types'] {
  return WING_TYPES.flatMap((type) => {
    const ratio = ratioAt(data, { subject: `fr.${type}` as SubjectId, date, definition });
    return ratio === undefined ? [] : [{ name: capitalised(WING_TYPE_NAMES[lang][type]), ratio }];
  });
}

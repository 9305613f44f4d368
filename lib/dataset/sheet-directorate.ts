import type { Sheet, SheetPart, SheetPlace } from '#lib/export/sheet-spec';
import { capitalised } from '#lib/format/words';
import type { Lang } from '#lib/i18n/bilingual';
import { sheetText } from '#lib/i18n/sheet';
import { WING_TYPE_NAMES } from '#lib/i18n/wing-type-names';
import { areaName } from './area-name';
import type { Dataset } from './dataset';
import { boundaryMoves } from './directorate-moves';
import type { DirectoratePage } from './directorate-page';
import { staffFigures } from './prison-staffing';
import { bandList, mostAbove } from './sheet-lists';
import { sheetOfMany } from './sheet-of-many';
import { partCells } from './sheet-ratio';
import { staffWords } from './sheet-words';

/** The sheet of a directorate at the date of its page. */
export function directorateSheet(data: Dataset, of: DirectoratePage, place: SheetPlace): Sheet {
  const { directorate, ratio, norm, excess, units, bands } = of;
  const { lang } = place;
  const text = sheetText[lang];
  return sheetOfMany(
    data,
    {
      ...{ ratio, norm, excess: excess.quantity, uncounted: excess.uncounted.length },
      breaks: [...new Set(boundaryMoves(data, directorate.id).map(({ date }) => date))],
      title: directorate.name[lang],
      shortTitle: areaName(directorate, lang),
      place: text.prisons(units.prisons.length),
      parts: { caption: text.byType, rows: typeRows(of, lang), fillable: false },
      ranking: mostAbove(units.prisons, lang),
      bands: bandList(bands, lang),
      staff: [text.staffCountryOnly, ...staffWords(staffFigures(data, directorate.id), lang)],
    },
    place,
  );
}

/** Our own sums by type: the ministry prints its table by type for the country alone. */
const typeRows = ({ types }: DirectoratePage, lang: Lang): SheetPart[] =>
  types.flatMap(({ type, own }) =>
    own === undefined
      ? []
      : [{ name: capitalised(WING_TYPE_NAMES[lang][type]), cells: partCells(own, undefined, lang) }],
  );

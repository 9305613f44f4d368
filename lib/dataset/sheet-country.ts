import { countByBand } from '#lib/domain/bands';
import { absent, isKnown, type Quantity } from '#lib/domain/quantity';
import type { SubjectId } from '#lib/domain/subject';
import type { People } from '#lib/domain/units';
import type { Sheet, SheetPart, SheetPlace } from '#lib/export/sheet-spec';
import type { Lang } from '#lib/i18n/bilingual';
import { sheetText } from '#lib/i18n/sheet';
import { areaName } from './area-name';
import type { Dataset } from './dataset';
import { directorates } from './directorate-directory';
import { directorateUnits } from './directorate-prisons';
import { overview } from './overview';
import { staffFigures } from './prison-staffing';
import { ratioAt } from './ratios';
import { bandList, mostAbove } from './sheet-lists';
import { sheetOfMany } from './sheet-of-many';
import { partCells } from './sheet-ratio';
import { staffWords } from './sheet-words';

const FRANCE = 'fr' as SubjectId;
/** Of all the country's figures of staff, the two that a minister stated of one day. */
const STAFF = ['staffingRate', 'vacancies'];

/** The national sheet at the newest date of an official ratio; undefined without one. */
export function countrySheet(data: Dataset, place: SheetPlace): Sheet | undefined {
  const { lang } = place;
  const text = sheetText[lang];
  const situation = overview(data);
  if (situation === undefined) return undefined;
  const { date, ratio, surnombre } = situation;
  const units = directorates(data).map((directorate) => directorateUnits(data, directorate, date));
  const prisons = units.flatMap((one) => one.prisons);
  const wings = units.flatMap((one) => one.wings);
  const norm = ratioAt(data, { subject: FRANCE, date, definition: 'norm' });
  return sheetOfMany(
    data,
    {
      ratio,
      norm: norm && isKnown(norm.places.quantity) ? norm : undefined,
      excess: (surnombre?.chosen.quantity ?? absent('not-collected')) as Quantity<People>,
      uncounted: surnombre?.chosen.derivation?.missing.length ?? 0,
      breaks: [],
      title: 'France',
      shortTitle: 'France',
      place: text.prisons(prisons.length),
      parts: { caption: text.byDirectorate, rows: directorateRows(data, date, lang), fillable: false },
      ranking: mostAbove(prisons, lang),
      bands: bandList(countByBand(wings.map(({ subject, density }) => ({ subject, density: density.quantity }))), lang),
      staff: staffWords(
        staffFigures(data, FRANCE).filter(({ measure }) => STAFF.includes(measure)),
        lang,
      ),
    },
    place,
  );
}

function directorateRows(data: Dataset, date: Sheet['date'], lang: Lang): SheetPart[] {
  return directorates(data).flatMap(({ id, name }) => {
    const ratio = ratioAt(data, { subject: id, date, definition: 'operational' });
    return ratio === undefined ? [] : [{ name: areaName({ name }, lang), cells: partCells(ratio, undefined, lang) }];
  });
}

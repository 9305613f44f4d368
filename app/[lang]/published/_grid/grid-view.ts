import type { GridLine, GridView } from '#components/published/grid-table';
import type { GridRow, PublishedGrid } from '#lib/dataset/published-grid';
import { shortName } from '#lib/dataset/short-name';
import { longDate } from '#lib/format/date';
import { count } from '#lib/format/number';
import type { Lang } from '#lib/i18n/bilingual';
import { ESTABLISHMENT_TYPE_NAMES } from '#lib/i18n/establishments';
import { publishedText } from '#lib/i18n/published';
import { dispOf } from './choices';

const lineOf = (row: GridRow, lang: Lang): GridLine => {
  const { prison, cells } = row;
  const type = prison.establishmentType;
  const parts = [type === undefined ? '' : ESTABLISHMENT_TYPE_NAMES[lang][type], prison.department];
  return {
    id: prison.id,
    name: shortName(prison),
    about: parts.filter((part) => part !== '').join(', '),
    disp: dispOf(row)?.id,
    type,
    cells,
  };
};

/** The grid in the page's language. */
export function gridView({ dates, rows }: PublishedGrid, lang: Lang): GridView {
  const [first, last] = [dates[0], dates.at(-1)];
  const caption =
    first === undefined || last === undefined
      ? ''
      : publishedText[lang].caption(count(dates.length, lang), longDate(first, lang), longDate(last, lang));
  return { dates, caption, lines: rows.map((row) => lineOf(row, lang)) };
}

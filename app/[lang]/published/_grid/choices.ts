import type { Option } from '#components/ui/select';
import type { GridRow, PublishedGrid } from '#lib/dataset/published-grid';
import { ESTABLISHMENT_TYPES } from '#lib/domain/subject';
import { capitalised } from '#lib/format/words';
import type { Lang } from '#lib/i18n/bilingual';
import { ESTABLISHMENT_TYPE_NAMES } from '#lib/i18n/establishments';
import { publishedText } from '#lib/i18n/published';

/** Closed prisons have no directorate of today's: they are one choice together. */
const CLOSED = 'closed';

/** Where a filter by directorate puts a prison. */
export const dispOf = ({ prison, disp }: Pick<GridRow, 'prison' | 'disp'>) =>
  prison.until === undefined ? disp : { id: CLOSED, name: undefined };

/** The directorates and kinds of prisons that the grid has. */
export function choicesOf({ rows }: PublishedGrid, lang: Lang): Record<'disps' | 'types', readonly Option[]> {
  const disps = new Map(
    rows.flatMap((row) => {
      const disp = dispOf(row);
      return disp === undefined ? [] : [[String(disp.id), disp.name?.[lang] ?? publishedText[lang].closed] as const];
    }),
  );
  const types = new Set(rows.map(({ prison }) => prison.establishmentType));
  return {
    disps: [...disps].map(([id, name]) => ({ id, name })).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    types: ESTABLISHMENT_TYPES.filter((type) => types.has(type)).map((type) => ({
      id: type,
      name: capitalised(ESTABLISHMENT_TYPE_NAMES[lang][type]),
    })),
  };
}

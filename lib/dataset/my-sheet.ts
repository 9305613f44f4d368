import type { Subject, SubjectId } from '#lib/domain/subject';
import { spokenFigures } from '#lib/export/spoken-figures';
import { spokenPlace } from '#lib/export/spoken-place';
import { longDate } from '#lib/format/date';
import type { Lang } from '#lib/i18n/bilingual';
import { mySheetText } from '#lib/i18n/my-sheet';
import type { Dataset } from './dataset';
import { prisons } from './prison-directory';
import { type PrisonPage, prisonPage } from './prison-page';

/** What "my sheet" says of a prison, every text finished. */
export type SpokenPrison = {
  readonly name: string;
  /** Why its figures are not of the newest date; empty for most. */
  readonly note: string;
  readonly sentences: readonly string[];
};

/** Every prison with a page, open or closed, by its id; those we have no count of at all are left out. */
export const spokenPrisons = (data: Dataset, lang: Lang): Readonly<Record<SubjectId, SpokenPrison>> =>
  Object.fromEntries(
    prisons(data).flatMap((prison) => {
      const spoken = spokenPrison(data, prison, lang);
      return spoken === undefined ? [] : [[prison.id, spoken]];
    }),
  );

function spokenPrison(data: Dataset, prison: Subject, lang: Lang): SpokenPrison | undefined {
  const page = prisonPage(data, prison);
  const ratio = page?.whole?.ratio;
  if (page === undefined || ratio === undefined) return undefined;
  const source = ratio.detained.figure?.source ?? ratio.places.figure?.source;
  const said = {
    place: spokenPlace(prison.name, lang),
    ratio,
    above: page.excess.quantity,
    hasUnits: page.units.wings.length > 1,
    source: source && data.sources.get(source),
  };
  return {
    name: prison.name[lang],
    note: noteOf(page, lang),
    sentences: spokenFigures(said, lang).map(({ text }) => text),
  };
}

function noteOf({ state, date, newest }: PrisonPage, lang: Lang): string {
  const text = mySheetText[lang];
  if (state === 'closed') return text.closed(longDate(date, lang));
  return state === 'missing' ? text.missing(longDate(newest, lang), longDate(date, lang)) : '';
}

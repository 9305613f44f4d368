import { badgeOf } from '#lib/domain/badge';
import type { Figure } from '#lib/domain/figure';
import { addMonths, type IsoDate } from '#lib/domain/iso-date';
import type { SourceId } from '#lib/domain/source';
import { longDate, partialDate } from '#lib/format/date';
import { qualified } from '#lib/format/quantity';
import { capitalised } from '#lib/format/words';
import type { Lang } from '#lib/i18n/bilingual';
import { BADGE_NAMES } from '#lib/i18n/figures';
import { measureLabel } from '#lib/i18n/measure-label';
import { sheetText } from '#lib/i18n/sheet';
import { sheetNotes } from '#lib/i18n/sheet-notes';
import type { Dataset } from './dataset';

/** Who published the figures, in which table, and where it was read. */
export function sourceWords(data: Dataset, id: SourceId | undefined, lang: Lang): string {
  const source = id && data.sources.get(id);
  if (source === undefined) return '';
  const notes = sheetNotes[lang];
  const stated = notes.source(source.publisher, source.title, partialDate(source.published, lang));
  const read = source.readIn === '' ? notes.readAt(new URL(source.url).host) : notes.readIn(source.readIn);
  return `${stated}, ${read}.`;
}

/** The ministry counts on the 1st of each month: what is to come after the newest count, without a day of publication. */
export const nextRelease = (newest: IsoDate, lang: Lang): string =>
  sheetNotes[lang].next(longDate(addMonths(newest, 1), lang));

/** Figures of staff in words, each with who says so and of when. */
export const staffWords = (figures: readonly Figure[], lang: Lang): string[] =>
  figures.map((figure) => {
    const name = capitalised(measureLabel(figure.measure, figure.definition, lang));
    const said = `${BADGE_NAMES[lang][badgeOf(figure.grade)]}, ${longDate(figure.date, lang)}`;
    return sheetText[lang].staffFigure(name, qualified(figure, lang), said);
  });

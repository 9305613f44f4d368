import type { FigureKey } from '#lib/domain/figure';
import type { SubjectId } from '#lib/domain/subject';
import { longDate } from '#lib/format/date';
import { capitalised } from '#lib/format/words';
import type { Lang } from '#lib/i18n/bilingual';
import { figurePageText } from '#lib/i18n/figure-page';
import { measureLabel } from '#lib/i18n/measure-label';
import { figurePath } from '#lib/url/figure-path';
import { missingHtml } from './missing-html';

type UnknownFigure = {
  readonly near: readonly FigureKey[];
  readonly lang: Lang;
  readonly nameOf: (subject: SubjectId) => string;
};

/** "We do not have this figure", and those that look like what was asked. */
export function unknownFigureHtml({ near, lang, nameOf }: UnknownFigure): string {
  const text = figurePageText[lang];
  const links = near.map((key) => {
    const what = capitalised(measureLabel(key.measure, key.definition, lang));
    return { href: figurePath(key, lang), text: text.title(what, nameOf(key.subject), longDate(key.date, lang)) };
  });
  return missingHtml({ lang, title: text.missingTitle, text: text.missingText, nearTitle: text.nearTitle, links });
}

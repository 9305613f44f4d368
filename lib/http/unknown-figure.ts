import type { Dataset } from '#lib/dataset/dataset';
import { fullName } from '#lib/dataset/full-name';
import { nearFigures } from '#lib/dataset/near-figures';
import { traceFigure } from '#lib/dataset/trace-figure';
import type { FigureKey } from '#lib/domain/figure';
import { nearMatches } from '#lib/domain/near-matches';
import type { SubjectId } from '#lib/domain/subject';
import { isLang, type Lang } from '#lib/i18n/bilingual';
import { type FigureSegments, parseFigurePath } from '#lib/url/figure-path';
import { preferredLang } from '#lib/url/preferred-lang';
import { unknownFigureHtml } from './unknown-figure-html';

const FIGURE = /^\/([^/]+)\/figures\/([^/]+)\/([^/]+)\/([^/]+)\/?$/;
type Asked = { readonly pathname: string; readonly acceptLanguage: string };

/**
 * The answer to a reader of a figure we do not have: 404, with near matches; undefined when we have it, or when the address is
 * no figure's. Made here because Next's own `notFound()` answers with a page that is blank without JavaScript.
 */
export function unknownFigure(data: Dataset, { pathname, acceptLanguage }: Asked): Response | undefined {
  const [, asked = '', subject = '', measure = '', date = ''] = FIGURE.exec(pathname) ?? [];
  if (asked === '') return undefined;
  const segments = { subject, measure, date };
  const key = parseFigurePath(segments);
  if (isLang(asked) && key && traceFigure(data, key)) return undefined;
  const lang: Lang = isLang(asked) ? asked : preferredLang(acceptLanguage);
  const nameOf = (id: SubjectId) => fullName(data, id, lang);
  const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache' };
  return new Response(unknownFigureHtml({ near: nearTo(data, segments), lang, nameOf }), { status: 404, headers });
}

function nearTo(data: Dataset, { subject, measure, date }: FigureSegments): readonly FigureKey[] {
  const subjects = data.subjects.has(subject as SubjectId) ? [subject] : nearMatches(subject, data.subjects.keys());
  const [topic = ''] = measure.split('.');
  return subjects.flatMap((id) => nearFigures(data, { subject: id as SubjectId, measure: topic, date }));
}

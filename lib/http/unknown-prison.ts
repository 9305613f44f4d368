import type { Dataset } from '#lib/dataset/dataset';
import { prisonNamed, prisons } from '#lib/dataset/prison-directory';
import { searchSubjects } from '#lib/dataset/search-subjects';
import { nearMatches } from '#lib/domain/near-matches';
import type { Subject } from '#lib/domain/subject';
import { isLang, type Lang } from '#lib/i18n/bilingual';
import { missingPrisonText } from '#lib/i18n/missing-prison';
import { establishmentPath } from '#lib/url/establishment-path';
import { preferredLang } from '#lib/url/preferred-lang';
import { missingHtml } from './missing-html';

const PRISON = /^\/([^/]+)\/establishments\/([^/]+)\/?$/;
type Asked = { readonly pathname: string; readonly acceptLanguage: string };

/** Pages of their own beside those of prisons. */
const PAGES: readonly string[] = ['map'];

/** At most so many suggestions: a reader who mistyped wants one, not a list. */
const MOST = 6;

/**
 * The answer to a reader of a prison we do not have: 404, with near ones; undefined when we have it, or when the address is
 * no prison's. Made here because Next's own `notFound()` answers with a page that is blank without JavaScript.
 */
export function unknownPrison(data: Dataset, { pathname, acceptLanguage }: Asked): Response | undefined {
  const [, asked = '', written = ''] = PRISON.exec(pathname) ?? [];
  if (asked === '' || PAGES.includes(written)) return undefined;
  if (isLang(asked) && prisonNamed(data, written) !== undefined) return undefined;
  const lang: Lang = isLang(asked) ? asked : preferredLang(acceptLanguage);
  const { title, text, nearTitle } = missingPrisonText[lang];
  const links = nearTo(data, written).map((prison) => ({
    href: establishmentPath(prison.id, lang),
    text: prison.name[lang],
  }));
  const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache' };
  return new Response(missingHtml({ lang, title, text, nearTitle, links }), { status: 404, headers });
}

/** Prisons spelt nearly so, then those that hold every word written; a wing leads to its prison. */
function nearTo(data: Dataset, written: string): readonly Subject[] {
  const [id = ''] = decoded(written).toLowerCase().split('.');
  const all = prisons(data);
  const spelt = nearMatches(
    id,
    all.map((prison) => prison.id),
  ).flatMap((near) => prisonNamed(data, near) ?? []);
  const found = searchSubjects(data, id.replaceAll('-', ' ')).flatMap((subject) => prisonNamed(data, subject.id) ?? []);
  return [...new Set([...spelt, ...found])].slice(0, MOST);
}

function decoded(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    return '';
  }
}

import { isLang, type Lang } from '#lib/i18n/bilingual';
import { missingPageText } from '#lib/i18n/missing-page';
import { preferredLang } from '#lib/url/preferred-lang';
import { missingHtml } from './missing-html';

type Asked = { readonly pathname: string; readonly acceptLanguage: string };

/** Can the address be read as percent-encoded UTF-8? `/fr/sources/%FF` cannot. */
export function isDecodable(pathname: string): boolean {
  try {
    decodeURIComponent(pathname);
    return true;
  } catch {
    return false;
  }
}

/** The 404 page for an address no page can have, in the language it begins with, else the reader's. */
export function undecodablePage({ pathname, acceptLanguage }: Asked): Response {
  const first = pathname.split('/')[1] ?? '';
  const lang: Lang = isLang(first) ? first : preferredLang(acceptLanguage);
  const { title, text } = missingPageText[lang];
  const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache' };
  return new Response(missingHtml({ lang, title, text, nearTitle: '', links: [] }), { status: 404, headers });
}

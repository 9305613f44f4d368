import type { Dataset } from '#lib/dataset/dataset';
import { siteChartIds } from '#lib/dataset/site-charts';
import { nearMatches } from '#lib/domain/near-matches';
import { isLang, type Lang } from '#lib/i18n/bilingual';
import { embedText } from '#lib/i18n/embed';
import { embedPath } from '#lib/url/embed-path';
import { preferredLang } from '#lib/url/preferred-lang';
import { missingHtml } from './missing-html';

type Asked = { readonly segments: readonly string[]; readonly acceptLanguage: string };

/** Nothing runs and nothing is loaded; a frame on any site may show it, so that its author sees what is wrong. */
const HEADERS = {
  'Content-Type': 'text/html; charset=utf-8',
  'Cache-Control': 'no-cache',
  'Content-Security-Policy':
    "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *",
} as const;

/** "We do not have this chart", and those spelt nearly so, in the language of the address, else the reader's. */
export function unknownEmbed(data: Dataset, { segments, acceptLanguage }: Asked): Response {
  const [first = '', written = ''] = segments;
  const lang: Lang = isLang(first) ? first : preferredLang(acceptLanguage);
  const text = embedText[lang];
  const links = nearMatches(written, siteChartIds(data)).map((id) => ({ href: embedPath(id, lang), text: id }));
  const html = missingHtml({
    lang,
    title: text.missingTitle,
    text: text.missingText,
    nearTitle: text.nearTitle,
    links,
    home: text.home,
  });
  return new Response(html, { status: 404, headers: HEADERS });
}

import type { Lang } from '#lib/i18n/bilingual';
import { pptxText } from '#lib/i18n/pptx';
import { pagePath } from '#lib/url/page-path';
import { missingHtml } from './missing-html';

/** Why there is no file: no such deck (404), or none of the slides asked for is ours (400), with what is wrong in words. */
type NoFile = { readonly kind: 'unknown-deck' } | { readonly kind: 'no-slides'; readonly problems: readonly string[] };

/** Instead of a file without slides: a page that says why, and leads to where a deck is put together. */
export function missingDeckFile(why: NoFile, lang: Lang): Response {
  const text = pptxText[lang];
  const isUnknown = why.kind === 'unknown-deck';
  const html = missingHtml({
    lang,
    title: isUnknown ? text.unknownDeckTitle : text.noSlidesTitle,
    text: isUnknown ? text.unknownDeckText : [text.noSlidesText, ...why.problems].join(' '),
    nearTitle: text.instead,
    links: [{ href: pagePath(lang, '/present'), text: text.composer }],
  });
  const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache' };
  return new Response(html, { status: isUnknown ? 404 : 400, headers });
}

import { escapedHtml } from '#lib/format/escaped-html';
import type { Lang } from '#lib/i18n/bilingual';
import { layoutText } from '#lib/i18n/layout';
import { missingPageText } from '#lib/i18n/missing-page';
import { pagePath } from '#lib/url/page-path';

/** The site's paper and ink, without its style sheet: the proxy does not know the sheet's hashed name. */
const STYLE = [
  ':root{color-scheme:light dark;background:light-dark(#faf9f6,#121418);color:light-dark(#15171c,#ecebe6)}',
  'body{font:1.125rem/1.55 system-ui,sans-serif;max-width:34em;margin:2.5rem auto;padding:0 1rem}',
  'h1,h2{font:600 2rem/1.2 Georgia,serif}h2{font-size:1.35rem}a{color:inherit}li{margin:.4rem 0}',
].join('');

type Link = { readonly href: string; readonly text: string };
type Missing = {
  readonly lang: Lang;
  readonly title: string;
  readonly text: string;
  readonly nearTitle: string;
  /** What the reader may have meant. */
  readonly links: readonly Link[];
  /** In a frame on another site: how the link to ours is called; it opens beside, since our pages stand in no frame. */
  readonly home?: string;
};

const BESIDE = ' target="_blank" rel="noopener"';

const link = ({ href, text }: Link, attributes = ''): string =>
  `<a href="${escapedHtml(href)}"${attributes}>${escapedHtml(text)}</a>`;

/** "We do not have this", and what looks like it: a whole small document, nothing to load. */
export function missingHtml({ lang, title, text, nearTitle, links, home }: Missing): string {
  const items = links.map((one) => `<li>${link(one)}</li>`).join('');
  const list = links.length === 0 ? '' : `<h2>${escapedHtml(nearTitle)}</h2><ul>${items}</ul>`;
  return [
    `<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><link rel="icon" href="/icon.svg">',
    `<title>${escapedHtml(title)} · ${layoutText[lang].siteName}</title><style>${STYLE}</style></head><body><main>`,
    `<h1>${escapedHtml(title)}</h1><p>${escapedHtml(text)}</p>${list}`,
    `<p>${link({ href: pagePath(lang, ''), text: home ?? missingPageText[lang].home }, home === undefined ? '' : BESIDE)}</p></main></body></html>`,
  ].join('');
}

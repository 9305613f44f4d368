import type { FigureKey } from '#lib/domain/figure';
import type { SubjectId } from '#lib/domain/subject';
import { longDate } from '#lib/format/date';
import { capitalised } from '#lib/format/words';
import type { Lang } from '#lib/i18n/bilingual';
import { figurePageText } from '#lib/i18n/figure-page';
import { layoutText } from '#lib/i18n/layout';
import { measureLabel } from '#lib/i18n/measure-label';
import { missingPageText } from '#lib/i18n/missing-page';
import { figurePath } from '#lib/url/figure-path';
import { pagePath } from '#lib/url/page-path';

type UnknownFigure = {
  readonly near: readonly FigureKey[];
  readonly lang: Lang;
  readonly nameOf: (subject: SubjectId) => string;
};

/** The site's paper and ink, without its style sheet: the proxy does not know the sheet's hashed name. */
const STYLE = [
  ':root{color-scheme:light dark;background:light-dark(#faf9f6,#121418);color:light-dark(#15171c,#ecebe6)}',
  'body{font:1.125rem/1.55 system-ui,sans-serif;max-width:34em;margin:2.5rem auto;padding:0 1rem}',
  'h1{font:600 2rem/1.2 Georgia,serif}a{color:inherit}li{margin:.4rem 0}',
].join('');

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);

const link = (href: string, text: string): string => `<a href="${escaped(href)}">${escaped(text)}</a>`;

/** "We do not have this figure", and those that look like what was asked: a whole small document, nothing to load. */
export function unknownFigureHtml({ near, lang, nameOf }: UnknownFigure): string {
  const text = figurePageText[lang];
  const { siteName } = layoutText[lang];
  const items = near.map((key) => {
    const what = capitalised(measureLabel(key.measure, key.definition, lang));
    const words = text.title(what, nameOf(key.subject), longDate(key.date, lang));
    return `<li>${link(figurePath(key, lang), words)}</li>`;
  });
  const list = items.length === 0 ? '' : `<h2>${escaped(text.nearTitle)}</h2><ul>${items.join('')}</ul>`;
  return [
    `<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><link rel="icon" href="/icon.svg">',
    `<title>${escaped(text.missingTitle)} · ${siteName}</title><style>${STYLE}</style></head><body><main>`,
    `<h1>${escaped(text.missingTitle)}</h1><p>${escaped(text.missingText)}</p>${list}`,
    `<p>${link(pagePath(lang, ''), missingPageText[lang].home)}</p></main></body></html>`,
  ].join('');
}

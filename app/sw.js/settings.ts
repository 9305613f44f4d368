import type { IsoDate } from '#lib/domain/iso-date';
import { longDate } from '#lib/format/date';
import { missingHtml } from '#lib/http/missing-html';
import type { Lang } from '#lib/i18n/bilingual';
import { offlineText } from '#lib/i18n/offline';

/** Where the worker puts its own part: the text of the band, the list of pages. */
const HERE = '{}';
const BAND_STYLE =
  'position:sticky;bottom:0;z-index:9;padding:.5rem 1rem;background:var(--ink);color:var(--paper);font-size:.9rem';
/** Of the part inside: on the band itself it would show on paper, too. */
const ROW_STYLE = 'display:flex;gap:1rem;align-items:center;justify-content:center';
const CLOSE_STYLE = 'min-height:1.6rem;text-decoration:underline;white-space:nowrap';

const twoDigits = (number: number): string => String(number).padStart(2, '0');
/** `1er`, `2`, … and `janvier`, …: the parts of our long dates, since a worker cannot load what writes them. */
const partOfDate = (date: string, part: 0 | 1, lang: Lang): string =>
  longDate(date as IsoDate, lang).split(/[\u00a0 ]/)[part] ?? '';
const upTo = (last: number): readonly string[] => Array.from({ length: last }, (_, index) => twoDigits(index + 1));

/** What the worker says in a language: whole pieces of HTML, each with one place for its own part. */
export function wordsOffline(lang: Lang) {
  const { stored, close, title, text, retry, pages, none, storedOn } = offlineText[lang];
  const document = missingHtml({ lang, title, text, nearTitle: '', links: [] });
  return {
    stored,
    storedOn,
    none,
    days: upTo(31).map((day) => partOfDate(`2026-01-${day}`, 0, lang)),
    months: upTo(12).map((month) => partOfDate(`2026-${month}-01`, 1, lang)),
    band: `<div role="status" data-screen-only style="${BAND_STYLE}"><div style="${ROW_STYLE}"><span>${HERE}</span><button type="button" style="${CLOSE_STYLE}" onclick="this.closest('[role=status]').remove()">${close}</button></div></div>`,
    missing: document.replace('</main>', `<p><a href="">${retry}</a></p><h2>${pages}</h2>${HERE}</main>`),
  } as const;
}

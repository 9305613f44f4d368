import type { Metadata } from 'next';
import type { Sheet } from '#lib/export/sheet-spec';
import { longDate } from '#lib/format/date';
import { sheetText } from '#lib/i18n/sheet';
import { pageMetadata } from '#lib/url/page-metadata';

/** A sheet says what its page says, for paper: search engines are sent to the page. */
export function sheetMetadata({ lang, title, date, page }: Sheet, path: string): Metadata {
  const text = sheetText[lang];
  const about = { path, title: text.metaTitle(title), description: text.metaDescription(title, longDate(date, lang)) };
  return { ...pageMetadata(lang, about), alternates: { canonical: page } };
}

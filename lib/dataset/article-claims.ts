import type { Claim, DatedBy } from '#lib/domain/article';
import { isKnown } from '#lib/domain/quantity';
import { quoted } from './cell';
import type { Report } from './fault';
import { figureOf } from './figure-row';
import type { Fields } from './front-matter';
import type { FigureRow, Registry } from './validate-figures';

const DATED_BY = ['day', 'month', 'year'] as const satisfies readonly DatedBy[];
const isDatedBy = (text: string): text is DatedBy => (DATED_BY as readonly string[]).includes(text);

type ClaimsOf = { readonly article: string; readonly registry: Registry; readonly report: Report };

/** Claims are read and refused by the rules of figures; besides, each says where in the article it is. */
export function claimsOf(claims: readonly Fields[], { article, registry, report }: ClaimsOf): Claim[] {
  return claims.flatMap((fields) => {
    if (fields.text('locator').trim() === '') {
      report(fields.place, 'a claim without locator', 'write the paragraph, or the few words that open the passage');
    }
    const saidBy = { fr: fields.text('saidByFr'), en: fields.text('saidByEn') };
    if ((saidBy.fr === '') !== (saidBy.en === '')) {
      report(fields.place, 'saidBy in one language only', 'write saidByFr and saidByEn, or neither');
    }
    const datedBy = fields.text('datedBy');
    if (datedBy !== '' && !isDatedBy(datedBy)) {
      report(fields.placeOf('datedBy'), `unknown datedBy ${quoted(datedBy)}`, `use one of ${DATED_BY.join(', ')}`);
    }
    const note = noteOf(fields, report);
    const figure = figureOf(rowOf(fields, article), registry, report);
    if (!figure) return [];
    if (!isKnown(figure.quantity)) {
      report(fields.place, 'a claim without value', 'a claim is a number the article states; remove it');
      return [];
    }
    const { subject, measure, definition, date, quantity, qualifier, locator } = figure;
    const dated = isDatedBy(datedBy) ? { datedBy } : {};
    return [{ subject, measure, definition, date, ...dated, quantity, qualifier, locator, saidBy, ...note }];
  });
}

/** What a reader needs to know of the claim, in both languages; a claim kept out of the series says why. */
function noteOf(fields: Fields, report: Report): Pick<Claim, 'note' | 'inSeries'> {
  const note = { fr: fields.text('noteFr'), en: fields.text('noteEn') };
  const noted = note.fr !== '' || note.en !== '';
  if ((note.fr === '') !== (note.en === '')) {
    report(fields.place, 'a note in one language only', 'write noteFr and noteEn, or neither');
  }
  const series = fields.text('series');
  if (series !== '' && series !== 'no') {
    report(fields.placeOf('series'), `series ${quoted(series)}`, 'write no, or leave the key out');
  }
  if (series === 'no' && !noted) {
    report(fields.placeOf('series'), 'a claim kept out of the series without a reason', 'say why in noteFr and noteEn');
  }
  return { ...(noted ? { note } : {}), ...(series === 'no' ? { inSeries: false } : {}) };
}

/** A claim written as a row of figures, so that one set of rules serves both. */
const rowOf = (fields: Fields, article: string): FigureRow => ({
  subject: fields.text('subject'),
  measure: fields.text('measure'),
  definition: fields.text('definition'),
  date: fields.text('date'),
  value: fields.text('value'),
  qualifier: fields.text('qualifier'),
  source: article,
  locator: fields.text('locator'),
  note: '',
  place: fields.place,
});

import type { Figure } from '#lib/domain/figure';
import { unitOf } from '#lib/domain/measure';
import { derivationOf, wireBoundsOrAbsent } from '#lib/http/wire/wire-quantity';
import type { FigureItem } from './figure-schema';

/** One item of /figures. */
export const figureItem = (figure: Figure & { readonly chosen: boolean }): FigureItem => ({
  subject: figure.subject,
  measure: figure.measure,
  definition: figure.definition,
  date: figure.date,
  unit: unitOf(figure.measure),
  ...wireBoundsOrAbsent(figure.quantity),
  qualifier: figure.qualifier,
  source: figure.source,
  grade: figure.grade,
  chosen: figure.chosen,
  locator: figure.locator,
  note: figure.note,
  ...(figure.row === undefined ? {} : { row: { file: figure.row.file, line: figure.row.line } }),
  ...derivationOf(figure),
});

import type { ChartContext } from '#lib/charts/chart-context';
import type { Choice, Figure } from '#lib/domain/figure';
import type { IsoDate } from '#lib/domain/iso-date';
import type { Definition, Measure } from '#lib/domain/measure';
import { type Absence, absent, bounded, type Quantity } from '#lib/domain/quantity';
import type { Source, SourceId } from '#lib/domain/source';

type Dates = { readonly from: IsoDate; readonly until: IsoDate };
type ListAnswer<T> = { readonly data: readonly T[] };
type ApiAbsent = { readonly absent: Absence };
/** What the chart reads of an item of /figures. */
export type ApiFigure = Pick<
  Figure,
  'subject' | 'measure' | 'definition' | 'date' | 'qualifier' | 'source' | 'grade' | 'locator' | 'note'
> & {
  readonly value: number | ApiAbsent;
  readonly low: number | ApiAbsent;
  readonly high: number | ApiAbsent;
  readonly row?: Figure['row'];
  readonly derivation?: Figure['derivation'];
};
/** What the chart reads of an item of /sources; a source read at its publisher has no other place. */
type ApiSource = Pick<Source, 'id' | 'publisher'> & { readonly readIn: string | ApiAbsent };

/** The chosen figures of France in a period. */
export const figuresUrl = (measure: Measure, definition: Definition, { from, until }: Dates): string =>
  `/api/v1/figures?subject=fr&measure=${measure}&definition=${definition}&chosen=true&from=${from}&to=${until}&limit=1000`;
export const SOURCES_URL = '/api/v1/sources?limit=1000';

async function ask<T>(url: string): Promise<readonly T[]> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
  return ((await answer.json()) as ListAnswer<T>).data;
}

export const fetchFigures = (url: string): Promise<readonly ApiFigure[]> => ask<ApiFigure>(url);

/** Who published what, by id. */
export async function fetchSources(url: string): Promise<ChartContext['sourceOf']> {
  const sources = await ask<ApiSource>(url);
  const byId = new Map<SourceId, Pick<Source, 'publisher' | 'readIn'>>(
    sources.map(({ id, publisher, readIn }) => [id, { publisher, readIn: typeof readIn === 'string' ? readIn : '' }]),
  );
  return (source: SourceId): Pick<Source, 'publisher' | 'readIn'> | undefined => byId.get(source);
}

function quantityOf({ value, low, high }: Pick<ApiFigure, 'value' | 'low' | 'high'>): Quantity {
  if (typeof value !== 'number' || typeof low !== 'number')
    return absent(typeof value === 'object' ? value.absent : 'not-collected');
  return bounded(low, value, typeof high === 'number' ? high : Number.POSITIVE_INFINITY);
}

/** A figure of the API as the dataset has it; the figures that lost are one click away, on its page. */
export function choiceOf({ value, low, high, row, derivation, ...figure }: ApiFigure): Choice {
  return { chosen: { ...figure, quantity: quantityOf({ value, low, high }), row, derivation }, others: [] };
}

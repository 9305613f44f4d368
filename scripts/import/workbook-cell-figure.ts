import type { Qualifier } from '#lib/domain/qualifier';
import type { Absence } from '#lib/domain/quantity';

export type CellFigure = { readonly value: string; readonly qualifier: Qualifier | Absence };

/** A count as printed (`63289`, `2 455`), or `NC`: not communicated for statistical secrecy. Undefined: no count. */
export function countIn(text: string): CellFigure | undefined {
  if (text === 'NC') return { value: '', qualifier: 'suppressed' };
  const digits = text.replace(/ /g, '');
  return /^\d+$/.test(digits) ? { value: digits, qualifier: 'exact' } : undefined;
}

/** A percentage as printed to one decimal (`98,5 %`), `NC`, or a density to no place at all: `Inf`, `--` when nobody is held. */
export function percentIn(text: string): CellFigure | undefined {
  if (text === 'NC') return { value: '', qualifier: 'suppressed' };
  if (/^(Inf ?%?|--)$/.test(text)) return { value: '', qualifier: 'no-capacity' };
  const match = /^(\d+),(\d) %$/.exec(text.replace(/(?<=\d) (?=\d)/g, ''));
  return match ? { value: `${match[1]}.${match[2]}`, qualifier: 'rounded' } : undefined;
}

import { type SumPart, sumOf } from '#lib/domain/derive';
import type { Figure } from '#lib/domain/figure';
import type { IsoDate } from '#lib/domain/iso-date';
import { isKnown } from '#lib/domain/quantity';
import type { SourceId } from '#lib/domain/source';
import type { SubjectId } from '#lib/domain/subject';
import { byText } from './tabulate';
import type { Addend, WingFigures } from './wing-figures';

/** A subject and the wings it is made of at a date; sums `byType` follow the definition `wings`. */
export type Group = { readonly subject: SubjectId; readonly wings: readonly SubjectId[]; readonly byType: boolean };

export const ADDENDS: readonly Addend[] = [
  { measure: 'detained', definition: 'none' },
  { measure: 'places', definition: 'operational' },
  { measure: 'places', definition: 'norm' },
];

/** The sums of a group at a date; none where no wing of it has a row then. */
export function sumsOf(group: Group, date: IsoDate, figures: WingFigures): Figure[] {
  return ADDENDS.flatMap((addend) => {
    if (group.byType && addend.definition === 'norm') return [];
    const rows = group.wings.flatMap((wing) => figures.at(wing, addend, date) ?? []);
    const source = sourceOfMost(rows);
    if (source === undefined) return [];
    const parts = group.wings.flatMap((wing) => partOf(wing, { addend, date, figures, paired: group.byType }));
    const key = { ...addend, subject: group.subject, date };
    return [sumOf({ key: group.byType ? { ...key, definition: 'wings' } : key, parts, source })];
  });
}

type PartAt = {
  readonly addend: Addend;
  readonly date: IsoDate;
  readonly figures: WingFigures;
  /** Sums by type serve the ratio: both its parts are then of the same wings (ours is 172.3 % where the ministry prints 174.5). */
  readonly paired: boolean;
};

/** A wing as part of a sum; nothing where the measure makes no sense for it. */
function partOf(wing: SubjectId, { addend, date, figures, paired }: PartAt): SumPart[] {
  const quantity = figures.at(wing, addend, date)?.quantity;
  if (quantity && isKnown(quantity)) {
    const alone = paired && addend.measure === 'places' && !isHeldKnown(wing, date, figures);
    return [alone ? { subject: wing, missing: 'unpaired', last: quantity } : { subject: wing, quantity }];
  }
  const reason = quantity?.reason ?? 'not-collected';
  if (reason === 'not-applicable' || reason === 'no-capacity') return [];
  const missing = reason === 'suppressed' ? 'suppressed' : 'not-collected';
  return [{ subject: wing, missing, last: figures.lastKnown(wing, addend, date) }];
}

function isHeldKnown(wing: SubjectId, date: IsoDate, figures: WingFigures): boolean {
  const held = figures.at(wing, { measure: 'detained', definition: 'none' }, date)?.quantity;
  return held !== undefined && isKnown(held);
}

/** The source most rows come from: in our data all rows of a date are from one table. */
export function sourceOfMost(rows: readonly Figure[]): SourceId | undefined {
  const counts = new Map<SourceId, number>();
  for (const { source } of rows) counts.set(source, (counts.get(source) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || byText(a, b))[0]?.[0];
}

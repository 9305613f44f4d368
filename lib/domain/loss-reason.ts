import { isIncompleteSum } from '#lib/domain/choose';
import type { Figure } from '#lib/domain/figure';
import type { SourceOf } from '#lib/domain/independence';
import type { Source } from '#lib/domain/source';

/** Why a figure is not the one shown: the first rule of `choose` by which it ranks lower than the chosen one. */
export type LossReason = 'absent' | 'incomplete' | 'grade' | 'bounded' | 'reprint' | 'older' | 'order';

const isOriginal = (source: Source | undefined): boolean =>
  source !== undefined && source.copyOf === '' && source.readIn === '';

/** `order`: nothing tells them apart but the order of sources and files, kept so that the choice never wavers. */
export function lossReason(chosen: Figure, other: Figure, sourceOf: SourceOf): LossReason {
  if (other.quantity.kind === 'absent' && chosen.quantity.kind !== 'absent') return 'absent';
  if (isIncompleteSum(other) && !isIncompleteSum(chosen)) return 'incomplete';
  if (other.grade !== chosen.grade) return 'grade';
  if (other.quantity.kind === 'bounded' && chosen.quantity.kind === 'exact') return 'bounded';
  const [mine, theirs] = [sourceOf(chosen.source), sourceOf(other.source)];
  if (isOriginal(mine) && !isOriginal(theirs)) return 'reprint';
  return (theirs?.published ?? '') < (mine?.published ?? '') ? 'older' : 'order';
}

import type { Choice, Figure } from '#lib/domain/figure';
import { GRADES, type Source, type SourceId } from '#lib/domain/source';

/** Until lib/domain/choose.ts is there: grade, then exact before bounded, then the latest published. */
export function choose(figures: readonly [Figure, ...Figure[]], sourceOf: (id: SourceId) => Source): Choice {
  const rank = (figure: Figure) => GRADES.indexOf(figure.grade) * 2 + (figure.quantity.kind === 'exact' ? 0 : 1);
  const published = (figure: Figure) => sourceOf(figure.source).published;
  const [chosen = figures[0], ...others] = figures.toSorted(
    (a, b) => rank(a) - rank(b) || (published(a) < published(b) ? 1 : -1),
  );
  return { chosen, others };
}

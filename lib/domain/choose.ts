import type { Choice, Figure } from '#lib/domain/figure';
import type { SourceOf } from '#lib/domain/independence';
import type { NonEmpty } from '#lib/domain/non-empty';
import { GRADES, type Source } from '#lib/domain/source';

/** The same kind of figure comes out as went in. */
type Chosen<F extends Figure> = { readonly chosen: F; readonly others: readonly F[] };

/**
 * Picks the figure to show among those of one key; the others follow in order of rank (DESIGN §3.3). The order is total,
 * so the order of the input never matters:
 * 1. a known value before an absent one: a blank in a better source does not hide a number;
 * 2. the better grade; an incomplete sum of ours comes after every exact total, the press included, and before its bounded ones;
 * 3. exact before bounded;
 * 4. original before reprint: published and read at the same place, and no copy of another source;
 * 5. the latest published; undated last;
 * 6. by source, file, line, locator and at last all that is written, so that the answer is the same everywhere.
 */
export function choose<F extends Figure>(figures: NonEmpty<F>, sourceOf: SourceOf): Choice & Chosen<F> {
  const ranked = figures
    .map((figure) => ({ figure, rank: rankOf(figure, sourceOf(figure.source)) }))
    .toSorted((a, b) => compareRanks(a.rank, b.rank) || compareContent(a.figure, b.figure))
    .map(({ figure }) => figure);
  const [chosen = figures[0], ...others] = ranked;
  return { chosen, others };
}

/**
 * Is this a sum of ours that lacks a unit, or may lack one? With a derivation, by the units it names; a sum read from a
 * file has none and is suspected where the file gives it bounds.
 */
export function isIncompleteSum({ grade, qualifier, derivation, quantity }: Figure): boolean {
  if (derivation !== undefined) return derivation.missing.length > 0;
  return (grade === 'derived' || qualifier === 'derived') && quantity.kind === 'bounded';
}

type Rank = readonly [
  known: number,
  grade: number,
  bounds: number,
  copy: number,
  published: string,
  source: string,
  file: string,
  line: number,
  locator: string,
];
/** Field of the rank where the greater one wins. */
const PUBLISHED = 4;

function rankOf(figure: Figure, source: Source | undefined): Rank {
  const incomplete = isIncompleteSum(figure);
  return [
    figure.quantity.kind === 'absent' ? 1 : 0,
    GRADES.indexOf(incomplete ? 'stated' : figure.grade),
    boundsRank(figure, incomplete),
    source !== undefined && source.copyOf === '' && source.readIn === '' ? 0 : 1,
    source?.published ?? '',
    figure.source,
    figure.row?.file ?? '',
    figure.row?.line ?? 0,
    figure.locator,
  ];
}

/** Exact, then an incomplete sum, then bounds. */
function boundsRank(figure: Figure, incomplete: boolean): number {
  if (incomplete) return 1;
  return figure.quantity.kind === 'exact' ? 0 : 2;
}

function compareRanks(a: Rank, b: Rank): number {
  for (const [field, mine] of a.entries()) {
    const theirs = b[field] ?? mine;
    if (mine === theirs) continue;
    const order = mine < theirs ? -1 : 1;
    return field === PUBLISHED ? -order : order;
  }
  return 0;
}

/** Only for figures that rank alike in every field. */
const compareContent = (a: Figure, b: Figure): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

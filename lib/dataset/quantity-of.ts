import { boundsOf } from '#lib/domain/bounds';
import type { Measure } from '#lib/domain/measure';
import type { Qualifier } from '#lib/domain/qualifier';
import type { Known } from '#lib/domain/quantity';
import type { Grade } from '#lib/domain/source';

type Stated = {
  readonly text: string;
  readonly qualifier: Qualifier;
  readonly measure: Measure;
  readonly grade: Grade;
};

/** Official densities are printed to 0.1, also where a file dropped the zero (DESIGN §3.1). */
const printsTenths = (measure: Measure, grade: Grade): boolean =>
  measure === 'density' && (grade === 'official' || grade === 'official-copied');

/** The number of a row with the bounds its wording gives it. The text is a number: it was checked before. */
export const quantityOf = ({ text, qualifier, measure, grade }: Stated): Known =>
  boundsOf(text, qualifier, { measure, decimals: printsTenths(measure, grade) ? 1 : undefined });

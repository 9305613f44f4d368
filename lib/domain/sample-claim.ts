import { boundsOf } from '#lib/domain/bounds';
import { checkClaim } from '#lib/domain/check';
import type { StatedNumber } from '#lib/domain/claim-reading';
import type { Figure } from '#lib/domain/figure';
import { isoDate } from '#lib/domain/iso-date';
import type { Qualifier } from '#lib/domain/qualifier';
import { exact } from '#lib/domain/quantity';
import { sampleContext } from '#lib/domain/sample-context';
import { sampleFigure, sampleSource, sourceId, subjectId } from '#lib/domain/sample-figure';

/** The sources of `check`: an article and its rewrite state, the ministry counts. */
export const SAMPLE_SOURCES = [
  sampleSource('article', { grade: 'stated' }),
  sampleSource('rewrite', { grade: 'stated', copyOf: sourceId('article') }),
  sampleSource('ministry'),
];
const HERE = { subject: 'cp-x', date: '2024-04-01' } as const;

type Said = Partial<Omit<StatedNumber, 'date' | 'subject'>> & { readonly date?: string; readonly subject?: string };

/** What the article says in a test: by default, a number of people held in a prison on 1 April 2024. */
export function said(text: string, qualifier: Qualifier = 'exact', given: Said = {}): StatedNumber {
  const { date = HERE.date, subject = HERE.subject, measure = 'detained', ...rest } = given;
  return {
    measure,
    definition: measure === 'density' || measure === 'places' ? 'operational' : 'none',
    subject: subjectId(subject),
    date: isoDate(date),
    quantity: boundsOf(text, qualifier, { measure }),
    qualifier,
    article: sourceId('article'),
    ...rest,
  };
}

type Given = NonNullable<Parameters<typeof sampleFigure>[0]>;

/** What the ministry counted in the same prison on the same day, by default. */
export const counted = (value: number, given: Given = {}): Figure =>
  sampleFigure({ ...HERE, quantity: exact(value), ...given });

/** Holds a claim against figures; the sources are `article`, its `rewrite`, and `ministry`. */
export const check = (claim: StatedNumber, ...figures: readonly Figure[]) =>
  checkClaim(claim, sampleContext(figures, SAMPLE_SOURCES));

import fc from 'fast-check';
import type { Choice } from '#lib/domain/figure';
import { addMonths, type IsoDate, isoDate } from '#lib/domain/iso-date';
import { exact } from '#lib/domain/quantity';
import { GRADES, type SourceId } from '#lib/domain/source';
import type { SubjectId } from '#lib/domain/subject';
import type { Lang } from '#lib/i18n/bilingual';
import type { ChartContext } from './chart-context';

/** For tests: a context whose links name what they lead to. */
export const sampleContext = (lang: Lang): ChartContext => ({
  lang,
  release: '2026-08-01.00000000',
  sourceOf: () => ({ publisher: 'Ministère', readIn: '' }),
  hrefOf: ({ measure, date }) => `#${measure}-${date}`,
});

const START = isoDate('2010-01-01');
const MONTHS = 200;

const monthly = fc.record({ value: fc.integer({ min: 0, max: 90_000 }), grade: fc.constantFrom(...GRADES) });

/** For tests: counts of some months of some years, with gaps anywhere and every grade. */
export const arbitraryChoices = (measure: 'detained' | 'places'): fc.Arbitrary<Choice[]> =>
  fc.dictionary(fc.integer({ min: 0, max: MONTHS }).map(String), monthly, { maxKeys: 80 }).map((months) =>
    Object.keys(months)
      .map(Number)
      .toSorted((a, b) => a - b)
      .flatMap((month): Choice[] => {
        const given = months[month];
        return given === undefined ? [] : [sampleChoice(measure, addMonths(START, month), given)];
      }),
  );

type Given = { readonly value: number; readonly grade: Choice['chosen']['grade'] };

/** For tests: one chosen figure without rivals. */
export const sampleChoice = (measure: 'detained' | 'places', date: IsoDate, { value, grade }: Given): Choice => ({
  chosen: {
    subject: 'fr' as SubjectId,
    measure,
    definition: measure === 'places' ? 'operational' : 'none',
    date,
    quantity: exact(value),
    qualifier: 'exact',
    source: 'sample' as SourceId,
    grade,
    locator: '',
    note: '',
    row: undefined,
    derivation: undefined,
  },
  others: [],
});

import { type Coverage, type CoverageRun, type CoveredMonth, coverageByYear } from '#lib/domain/coverage';
import { monthRange } from '#lib/format/month-range';
import { count } from '#lib/format/number';
import { plural } from '#lib/format/words';
import type { Lang } from '#lib/i18n/bilingual';
import { COVERAGE_COUNTS, COVERAGE_WORDS, prisonDetails } from '#lib/i18n/prison-details';

type Props = { readonly months: readonly CoveredMonth[]; readonly lang: Lang };

/** What we have month by month: how many of each, a strip to see at a glance, and a table in words. */
export function CoverageTable({ months, lang }: Props) {
  const text = prisonDetails[lang];
  return (
    <>
      <p className="measure">{text.coverageLead(countedWords(months, lang))}</p>
      <Strip months={months} />
      <details>
        <summary>{text.coverageTable}</summary>
        <div className="table-frame">
          <table className="table coverage">
            <thead>
              <tr>
                <th scope="col">{text.year}</th>
                <th scope="col">{text.months}</th>
              </tr>
            </thead>
            <tbody>
              {coverageByYear(months).map(({ year, runs }) => (
                <tr key={year}>
                  <th scope="row">{year}</th>
                  <td>{runs.map((run) => wordsOf(run, lang)).join(' · ')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </>
  );
}

type Counted = keyof (typeof COVERAGE_COUNTS)['fr'];
/** What is only part of the prison is no published count of it, and is said apart. */
const COUNTED_AS: Record<Coverage, Counted> = {
  published: 'published',
  partial: 'partial',
  suppressed: 'suppressed',
  'no-row': 'absent',
  'no-table': 'absent',
};

/** `86 relevés publiés, 7 incomplets, …`; most prisons have no incomplete one, and it is not said of them. */
function countedWords(months: readonly CoveredMonth[], lang: Lang): string {
  const states: readonly Counted[] = ['published', 'partial', 'suppressed', 'absent'];
  const parts = states.flatMap((state) => {
    const amount = months.filter(({ coverage }) => COUNTED_AS[coverage] === state).length;
    if (state === 'partial' && amount === 0) return [];
    return `${count(amount, lang)} ${plural(amount, lang, COVERAGE_COUNTS[lang][state])}`;
  });
  return parts.join(', ');
}

const wordsOf = ({ coverage, from, until }: CoverageRun, lang: Lang): string =>
  prisonDetails[lang].covered(monthRange(from, until, lang), COVERAGE_WORDS[lang][coverage]);

/** What the strip shows: full, hatched or empty; the table says the same in words. */
const DRAWN: Record<Coverage, string> = {
  published: 'full',
  partial: 'full',
  suppressed: 'withheld',
  'no-row': '',
  'no-table': '',
};

/** One stroke a month, a path for each kind. */
function Strip({ months }: { readonly months: readonly CoveredMonth[] }) {
  const path = (kind: string) =>
    months.flatMap(({ coverage }, index) => (DRAWN[coverage] === kind ? [`M${index} 0h.8v10h-.8z`] : [])).join('');
  return (
    <svg className="coverage-strip" viewBox={`0 0 ${months.length} 10`} preserveAspectRatio="none" aria-hidden="true">
      <path className="full" d={path('full')} />
      <path className="withheld" d={path('withheld')} />
    </svg>
  );
}

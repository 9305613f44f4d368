import { dateTotals, type PublishedGrid } from '#lib/dataset/published-grid';
import { monthsBetween } from '#lib/domain/iso-date';
import { longDate } from '#lib/format/date';
import { count } from '#lib/format/number';
import type { Lang } from '#lib/i18n/bilingual';
import { publishedText } from '#lib/i18n/published';
import { pagePath } from '#lib/url/page-path';

/** What the newest table has, and how many months we lack. */
export function GridHead({ grid, lang }: { readonly grid: PublishedGrid; readonly lang: Lang }) {
  const text = publishedText[lang];
  const [first, latest] = [grid.dates[0], dateTotals(grid).at(-1)];
  if (first === undefined || latest === undefined) return null;
  const { counts, date } = latest;
  const known = counts.published + counts.derived + counts.partial;
  const all = known + counts.suppressed + counts.absent;
  const months = monthsBetween(first, date) + 1;
  const number = (value: number) => count(value, lang);
  return (
    <header className="opening">
      <p className="kicker">{text.title}</p>
      <h1>
        {text.headline({
          known: number(known),
          all: number(all),
          withheld: number(counts.suppressed),
          date: longDate(date, lang),
        })}
      </h1>
      <p className="measure mt-4">
        {text.lead(number(grid.dates.length), number(months), number(months - grid.dates.length))}
      </p>
      <ul className="mt-2">
        <li>
          <a href={`${pagePath(lang, '/published/grid.csv')}`}>{text.csv}</a>
        </li>
        <li>
          <a href={pagePath(lang, '/data')}>{text.method}</a>
        </li>
      </ul>
    </header>
  );
}

import { longDate } from '#lib/format/date';
import { count } from '#lib/format/number';
import type { Lang } from '#lib/i18n/bilingual';
import { listedText } from '#lib/i18n/establishment-dates';
import { establishmentsText } from '#lib/i18n/establishments';
import { type EstablishmentFilters, type FilterProblem, NO_FILTERS } from '#lib/url/establishment-filters';
import { ListLoading } from './list-loading';
import { NothingFound, Uncounted } from './list-missing';
import type { Listed, Result } from './use-listed';

export type ResultProps = {
  readonly lang: Lang;
  readonly filters: EstablishmentFilters;
  readonly listed: Listed;
  readonly problems: readonly FilterProblem[];
  readonly onChoose: (change: Partial<EstablishmentFilters>) => void;
};

/** How many prisons are left, said aloud; what of the address was ignored; and a way on when none is left. */
export function ListResult({ lang, filters, listed, problems, onChoose }: ResultProps) {
  const { result } = listed;
  return (
    <div className="list-result">
      <p role="status">{result && statusOf(result, filters, lang)}</p>
      <ListLoading {...{ lang, filters, listed }} />
      {problems.length > 0 && <Problems {...{ lang, problems, onChoose }} />}
      {result && <NothingFound {...{ lang, filters, result }} />}
      {result && result.shown.length < result.rows.length && <WaysOut {...{ lang, filters, result, onChoose }} />}
      {result && <Uncounted {...{ lang, filters, result }} />}
    </div>
  );
}

function statusOf({ shown, rows }: Result, { query }: EstablishmentFilters, lang: Lang): string {
  const text = establishmentsText[lang];
  const [only] = shown;
  return [
    text.shown(count(shown.length, lang), count(rows.length, lang)),
    ...(shown.length === 1 && only !== undefined && query !== '' ? [text.enterOpens(only.name)] : []),
    ...(shown.length === 0 ? [text.none] : []),
  ].join(' · ');
}

type ProblemProps = Pick<ResultProps, 'lang' | 'problems' | 'onChoose'>;

/** What of the address could not be used, by name; of a date the nearest that could. */
function Problems({ lang, problems, onChoose }: ProblemProps) {
  const near = problems.flatMap((problem) => problem.near ?? []);
  return (
    <div className="list-problem" role="alert">
      <p>{problems.map(({ parameter, value }) => establishmentsText[lang].ignored(parameter, value)).join(' ')}</p>
      {near.length > 0 && (
        <p>
          {listedText[lang].nearDates}{' '}
          {near.map((date) => (
            <button key={date} type="button" onClick={() => onChoose({ date })}>
              {longDate(date, lang)}
            </button>
          ))}
        </p>
      )}
    </div>
  );
}

type OutProps = Pick<ResultProps, 'lang' | 'filters' | 'onChoose'> & { readonly result: Result };

function WaysOut({ lang, filters, result, onChoose }: OutProps) {
  const text = establishmentsText[lang];
  const { query, sort, date, view } = filters;
  const helps = result.shown.length === 0 && query !== '' && result.withoutFilters > 0;
  return (
    <p className="list-ways-out">
      {helps && (
        <button type="button" onClick={() => onChoose({ ...NO_FILTERS, query, sort, date, view })}>
          {text.clearFilters(count(result.withoutFilters, lang))}
        </button>
      )}{' '}
      <button type="button" onClick={() => onChoose({ ...NO_FILTERS, sort, date, view })}>
        {text.clear}
      </button>
    </p>
  );
}

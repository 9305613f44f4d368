import { count } from '#lib/format/number';
import type { Lang } from '#lib/i18n/bilingual';
import { establishmentsText } from '#lib/i18n/establishments';
import { type EstablishmentFilters, type FilterProblem, NO_FILTERS } from '#lib/url/establishment-filters';
import type { Result } from './use-listed';

type Props = {
  readonly lang: Lang;
  readonly filters: EstablishmentFilters;
  readonly listed: Result;
  readonly problems: readonly FilterProblem[];
  readonly onChoose: (change: Partial<EstablishmentFilters>) => void;
};

/** How many prisons are left, said aloud; what of the address was ignored; and a way on when none is left. */
export function ListResult({ lang, filters, listed, problems, onChoose }: Props) {
  const text = establishmentsText[lang];
  const { shown, total, only } = listed;
  const isFiltered = shown !== undefined && shown < total;
  return (
    <div className="list-result">
      <p role="status">
        {shown !== undefined && text.shown(count(shown, lang), count(total, lang))}{' '}
        {only !== undefined && filters.query !== '' && `· ${text.enterOpens(only.name)}`}{' '}
        {shown === 0 && `· ${text.none}`}
      </p>
      {problems.length > 0 && (
        <p className="list-problem" role="alert">
          {problems.map(({ parameter, value }) => text.ignored(parameter, value)).join(' ')}
        </p>
      )}
      {shown === 0 && <p>{text.noneHelp}</p>}
      {isFiltered && <WaysOut {...{ lang, filters, listed, onChoose }} />}
    </div>
  );
}

function WaysOut({ lang, filters, listed, onChoose }: Omit<Props, 'problems'>) {
  const text = establishmentsText[lang];
  const { query, sort } = filters;
  const helps = listed.shown === 0 && query !== '' && listed.withoutFilters > 0;
  return (
    <p className="list-ways-out">
      {helps && (
        <button type="button" onClick={() => onChoose({ ...NO_FILTERS, query, sort })}>
          {text.clearFilters(count(listed.withoutFilters, lang))}
        </button>
      )}{' '}
      <button type="button" onClick={() => onChoose({ ...NO_FILTERS, sort })}>
        {text.clear}
      </button>
    </p>
  );
}

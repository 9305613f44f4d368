import { longDate } from '#lib/format/date';
import { listedText } from '#lib/i18n/establishment-dates';
import type { ResultProps } from './list-result';

/** While counts of another date are on their way, or when they did not come: what the table shows meanwhile. */
export function ListLoading({ lang, filters, listed }: Pick<ResultProps, 'lang' | 'filters' | 'listed'>) {
  const { result, loading, retry } = listed;
  if (result === undefined || (loading !== 'loading' && loading !== 'failed')) return null;
  if (filters.date === undefined && filters.wing === undefined) return null;
  const text = listedText[lang];
  const shown = longDate(result.stage.date, lang);
  const wanted = filters.date === undefined ? shown : longDate(filters.date, lang);
  if (loading === 'loading')
    return (
      <p className="list-loading" aria-live="polite">
        {text.loading(wanted, shown)}
      </p>
    );
  return (
    <div className="list-problem" role="alert">
      {text.failed(wanted, shown)}{' '}
      <button type="button" onClick={retry}>
        {text.retry}
      </button>
    </div>
  );
}

import { useEffect, useState } from 'react';
import { prisonQuery } from '#lib/domain/prison-search';
import { count } from '#lib/format/number';
import { listedText } from '#lib/i18n/establishment-dates';
import { establishmentsText } from '#lib/i18n/establishments';
import { NO_FILTERS } from '#lib/url/establishment-filters';
import { passes } from './list-filter';
import type { ResultProps } from './list-result';
import type { ListRow } from './list-stage';
import type { Result } from './use-listed';

type Props = Pick<ResultProps, 'lang' | 'filters'> & { readonly result: Result };

/** Where a search leaves nothing: what to try, and prisons spelt nearly so. */
export function NothingFound({ lang, filters: { query }, result: { shown, rows, withoutFilters } }: Props) {
  const text = establishmentsText[lang];
  const near = useNear(shown.length > 0 || withoutFilters > 0 ? '' : query, rows);
  if (shown.length > 0) return null;
  if (near.length === 0) return <p>{text.noneHelp}</p>;
  return (
    <p>
      {text.nearby} <PrisonLinks rows={near} />
    </p>
  );
}

/** Prisons spelt nearly so; the code that compares spellings comes when a search first finds nothing. */
function useNear(query: string, rows: readonly ListRow[]): readonly ListRow[] {
  const [near, setNear] = useState<readonly ListRow[]>([]);
  useEffect(() => {
    let wanted = true;
    setNear([]);
    if (query !== '') {
      import('./list-near').then(
        ({ nearPrisons }) => wanted && setNear(nearPrisons(query, rows)),
        // Without it the page still says what to try.
        () => undefined,
      );
    }
    return () => {
      wanted = false;
    };
  }, [query, rows]);
  return near;
}

/** More would be a list of its own. */
const MOST_NAMED = 6;

/** Today's prisons that the date says nothing of; by name when they are what was searched for. */
export function Uncounted({ lang, filters: { query }, result: { stage } }: Props) {
  const text = listedText[lang];
  const { uncounted } = stage;
  if (uncounted.length === 0) return null;
  const asked = query === '' ? [] : uncounted.filter(passes({ ...NO_FILTERS, query }, prisonQuery(query)));
  const named = asked.length > 0 && asked.length <= MOST_NAMED;
  return (
    <p className="list-note">
      {uncounted.length === 1 ? text.uncountedOne : text.uncounted(count(uncounted.length, lang))}{' '}
      {named && (
        <>
          {text.uncountedNamed} <PrisonLinks rows={asked} />
        </>
      )}
    </p>
  );
}

const PrisonLinks = ({ rows }: { readonly rows: readonly ListRow[] }) =>
  rows.map(({ id, href, name }, index) => (
    <span key={id}>
      {index > 0 && ', '}
      <a href={href}>{name}</a>
    </span>
  ));

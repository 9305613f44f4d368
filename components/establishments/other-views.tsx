import { useLayoutEffect, useMemo } from 'react';
import { BANDS } from '#lib/domain/bands';
import type { Lang } from '#lib/i18n/bilingual';
import type { View } from '#lib/url/establishment-filters';
import { listTable } from './list-rows';
import type { ListedView } from './listed-view';
import { MapView } from './map-view';
import { MultiplesView } from './multiples-view';
import type { Result } from './use-listed';

type Props = { readonly lang: Lang; readonly view: View; readonly result: Result | undefined };

/** The map or the small charts in the table's place; the table stays, out of sight, and says what they say. */
export function OtherViews({ lang, view, result }: Props) {
  const shared = useMemo(() => result && sharedView(result), [result]);
  useLayoutEffect(() => {
    const table = listTable();
    if (table !== undefined) table.hidden = view !== 'table';
  }, [view]);
  if (shared === undefined) return null;
  switch (view) {
    case 'table':
      return null;
    case 'map':
      return <MapView lang={lang} view={shared} />;
    case 'multiples':
      return <MultiplesView lang={lang} view={shared} />;
  }
}

function sharedView({ stage, rows, shown }: Result): ListedView {
  const numbers = rows.map(({ id, known: { held, places, density, above }, band }) => {
    const named = BANDS.find((one) => one.band === band)?.band;
    const all = { held, places, density, above, band: named };
    return [id, Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined))] as const;
  });
  return { date: stage.date, wing: stage.wing, shown: shown.map(({ id }) => id), numbers: new Map(numbers) };
}

import type { Lang } from '#lib/i18n/bilingual';
import { listViewsText } from '#lib/i18n/list-views';
import type { ListedView } from './listed-view';
import { useLoaded } from './use-loaded';
import { ViewStatus } from './view-status';

type Props = { readonly lang: Lang; readonly view: ListedView };

const load = () => import('./live-map').then(({ LiveMap }) => LiveMap);

/** The prisons of the table on a map; its script comes when it is asked for. */
export function MapView({ lang, view }: Props) {
  const { value: LiveMap, failed, retry } = useLoaded(load);
  const text = listViewsText[lang];
  if (LiveMap === undefined) return <ViewStatus {...{ lang, failed, retry }} words={text} />;
  return <LiveMap lang={lang} view={view} />;
}

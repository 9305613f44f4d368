import type { Lang } from '#lib/i18n/bilingual';
import { listViewsText } from '#lib/i18n/list-views';
import type { ListedView } from './listed-view';
import { useLoaded } from './use-loaded';
import { ViewStatus } from './view-status';

type Props = { readonly lang: Lang; readonly view: ListedView };

const load = () => import('./multiples').then(({ Multiples }) => Multiples);

/** A small chart for each prison of the table; its script comes when it is asked for. */
export function MultiplesView({ lang, view }: Props) {
  const { value: Multiples, failed, retry } = useLoaded(load);
  const text = listViewsText[lang];
  const words = { loading: text.chartsLoading, failed: text.chartsFailed };
  if (Multiples === undefined) return <ViewStatus {...{ lang, failed, retry, words }} />;
  return <Multiples lang={lang} view={view} />;
}

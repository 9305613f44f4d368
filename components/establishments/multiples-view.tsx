import type { Lang } from '#lib/i18n/bilingual';
import { mapText } from '#lib/i18n/map';
import type { ListedView } from './listed-view';
import { useLoaded } from './use-loaded';
import { ViewStatus } from './view-status';

type Props = { readonly lang: Lang; readonly view: ListedView };

const load = () => import('./multiples').then(({ Multiples }) => Multiples);

/** A small chart for each prison of the table; its script comes when it is asked for. */
export function MultiplesView({ lang, view }: Props) {
  const { value: Multiples, failed, retry } = useLoaded(load);
  const text = mapText[lang];
  const words = { loading: text.chartsLoading, failed: text.chartsFailed };
  if (Multiples === undefined) return <ViewStatus {...{ lang, failed, retry, words }} />;
  return <Multiples lang={lang} view={view} />;
}

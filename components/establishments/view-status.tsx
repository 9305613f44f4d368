import type { Lang } from '#lib/i18n/bilingual';
import { listViewsText } from '#lib/i18n/list-views';
import { pagePath } from '#lib/url/page-path';

type Props = { readonly lang: Lang; readonly failed: boolean; readonly retry: () => void; readonly words: Words };
type Words = { readonly loading: string; readonly failed: string };

/** While a view is on its way, or when it did not come: what else says the same. */
export function ViewStatus({ lang, failed, retry, words }: Props) {
  const text = listViewsText[lang];
  if (!failed)
    return (
      <p className="view-status" aria-live="polite">
        {words.loading}
      </p>
    );
  return (
    <div className="view-status" role="alert">
      {words.failed}{' '}
      <button type="button" onClick={retry}>
        {text.retry}
      </button>{' '}
      <a href={pagePath(lang, '/establishments')}>{text.toTable}</a>
    </div>
  );
}

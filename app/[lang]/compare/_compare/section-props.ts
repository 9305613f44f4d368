import type { Dataset } from '#lib/dataset/dataset';
import type { Lang } from '#lib/i18n/bilingual';
import type { CompareRequest } from './compare-request';

/** What each section of the page is handed. */
export type SectionProps = { readonly data: Dataset; readonly of: CompareRequest; readonly lang: Lang };

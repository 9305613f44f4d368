import type { Dataset } from '#lib/dataset/dataset';
import type { DirectoratePage } from '#lib/dataset/directorate-page';
import type { Lang } from '#lib/i18n/bilingual';

/** What each section of a directorate's page is handed. */
export type SectionProps = { readonly data: Dataset; readonly of: DirectoratePage; readonly lang: Lang };

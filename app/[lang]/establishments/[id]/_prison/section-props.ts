import type { Dataset } from '#lib/dataset/dataset';
import type { PrisonPage } from '#lib/dataset/prison-page';
import type { Lang } from '#lib/i18n/bilingual';

/** What each section of a prison's page is handed. */
export type SectionProps = { readonly data: Dataset; readonly of: PrisonPage; readonly lang: Lang };

import type { Dataset } from '#lib/dataset/dataset';
import type { WingTypePage } from '#lib/dataset/wing-type-page';
import type { Lang } from '#lib/i18n/bilingual';

/** What each section of a wing type's page is handed. */
export type SectionProps = { readonly data: Dataset; readonly of: WingTypePage; readonly lang: Lang };

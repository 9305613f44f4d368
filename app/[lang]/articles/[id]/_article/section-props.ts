import type { ArticlePage } from '#lib/dataset/article-page';
import type { Dataset } from '#lib/dataset/dataset';
import type { Lang } from '#lib/i18n/bilingual';

export type SectionProps = { readonly data: Dataset; readonly of: ArticlePage; readonly lang: Lang };

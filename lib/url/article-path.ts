import type { SourceId } from '#lib/domain/source';
import type { Lang } from '#lib/i18n/bilingual';
import { pagePath } from './page-path';

/** An article's page: `/fr/articles/nyt-2024-05-15-manhunt`. */
export const articlePath = (id: SourceId, lang: Lang): string => pagePath(lang, `/articles/${encodeURIComponent(id)}`);

/** Where the nth claim of an article (from 1) stands on its page: `claim-3`. */
export const claimAnchor = (nth: number): string => `claim-${nth}`;

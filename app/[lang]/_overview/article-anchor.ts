import type { SourceId } from '#lib/domain/source';

/** Where an article stands on the overview. */
export const articleAnchor = (id: SourceId): string => `article-${id}`;

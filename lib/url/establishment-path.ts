import type { SubjectId } from '#lib/domain/subject';
import type { Lang } from '#lib/i18n/bilingual';
import { pagePath } from './page-path';

/** A prison's page: `/fr/establishments/cp-fresnes`. */
export const establishmentPath = (id: SubjectId, lang: Lang): string =>
  pagePath(lang, `/establishments/${encodeURIComponent(id)}`);

import { badgeOf } from '#lib/domain/badge';
import type { Grade } from '#lib/domain/source';
import type { Lang } from '#lib/i18n/bilingual';
import { BADGE_NAMES } from '#lib/i18n/figures';

/** One of three badges, told apart by word and outline, not by colour. */
export function GradeBadge({ grade, lang }: { readonly grade: Grade; readonly lang: Lang }) {
  const badge = badgeOf(grade);
  return <span className={`badge badge-${badge}`}>{BADGE_NAMES[lang][badge]}</span>;
}

import type { Lang } from '#lib/i18n/bilingual';

export const tagOf = (lang: Lang) => lang;

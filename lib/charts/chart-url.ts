import type { Lang } from '#lib/i18n/bilingual';

/** Where the browser fetches a chart's specification when it comes near (app/[lang]/charts). */
export const chartUrl = (id: string, lang: Lang): string => `/${lang}/charts/${id}`;

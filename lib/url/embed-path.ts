import type { Lang } from '#lib/i18n/bilingual';

export const EMBED_THEMES = ['auto', 'light', 'dark'] as const;
export type EmbedTheme = (typeof EMBED_THEMES)[number];

/** A chart alone, to stand in a frame on another site: `/embed/fr/national?theme=dark`. */
export const embedPath = (chart: string, lang: Lang, theme: EmbedTheme = 'auto'): string =>
  `/embed/${lang}/${encodeURIComponent(chart)}${theme === 'auto' ? '' : `?theme=${theme}`}`;

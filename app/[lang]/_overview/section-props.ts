import type { ReactNode } from 'react';
import type { Dataset } from '#lib/dataset/dataset';
import type { Overview } from '#lib/dataset/overview';
import type { ChartId } from '#lib/dataset/overview-charts';
import type { SourceId } from '#lib/domain/source';
import type { Lang } from '#lib/i18n/bilingual';

/** What each section of the overview is handed. */
export type SectionProps = {
  readonly data: Dataset;
  readonly now: Overview;
  readonly lang: Lang;
  readonly chart: (id: ChartId) => ReactNode;
};

/** The two founding articles, whose figures this site began with. */
export const FOUNDING_ARTICLE = 'nyt-2024-05-15-manhunt' as SourceId;
export const SECOND_ARTICLE = 'vendin-day-release-2025-11-24' as SourceId;

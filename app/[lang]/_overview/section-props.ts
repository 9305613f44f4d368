import type { ReactNode } from 'react';
import type { Dataset } from '#lib/dataset/dataset';
import type { Overview } from '#lib/dataset/overview';
import type { ChartId } from '#lib/dataset/overview-charts';
import type { Lang } from '#lib/i18n/bilingual';

/** What each section of the overview is handed. */
export type SectionProps = {
  readonly data: Dataset;
  readonly now: Overview;
  readonly lang: Lang;
  readonly chart: (id: ChartId) => ReactNode;
};

import type { Figure, FigureKey } from '#lib/domain/figure';
import type { Source, SourceId } from '#lib/domain/source';
import type { Lang } from '#lib/i18n/bilingual';
import { chartText } from '#lib/i18n/charts';

/** What every builder needs beside its figures. */
export type ChartContext = {
  readonly lang: Lang;
  readonly release: string;
  readonly sourceOf: (source: SourceId) => Pick<Source, 'publisher' | 'readIn'> | undefined;
  /** The page where the figures of this key, winner and losers, can be traced. */
  readonly hrefOf: (key: FigureKey) => string;
};

/** Who published a figure and where it was read, or that it is our own sum. */
export function originOf(figure: Pick<Figure, 'source' | 'derivation'>, { lang, sourceOf }: ChartContext): string {
  const text = chartText[lang];
  if (figure.derivation !== undefined) return text.ourSum;
  const source = sourceOf(figure.source);
  if (source === undefined) return figure.source;
  return source.readIn === '' ? text.from(source.publisher) : text.readIn(source.publisher, source.readIn);
}

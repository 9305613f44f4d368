import { SPARK_FROM, SPARK_HEIGHT, SPARK_LINE, type SparkPoint, sparkline, sparkX } from '#lib/charts/sparkline';
import type { IsoDate } from '#lib/domain/iso-date';
import { highOf, isKnown } from '#lib/domain/quantity';
import type { Subject, SubjectId, WingType } from '#lib/domain/subject';
import type { Dataset } from './dataset';
import { latestDate, ratioHistory } from './ratios';

/** Prisons with a row in the list, closed ones in the lists of their dates. */
const isPrison = ({ kind, listed, until }: Subject): boolean =>
  kind === 'establishment' && (listed || until !== undefined);

/** Whole densities only: a count of which a wing is withheld would draw a fall that nobody counted. */
export const densitiesOf = (data: Dataset, subject: SubjectId): readonly SparkPoint[] =>
  ratioHistory(data, { subject, definition: 'operational', from: SPARK_FROM }).flatMap(
    ({ date, density: { quantity } }) =>
      isKnown(quantity) && Number.isFinite(highOf(quantity)) ? [{ date, density: quantity.value }] : [],
  );

/**
 * One SVG file with a drawing for each open prison, by its id: density since 2012, of the whole prison or of its wings of
 * one type. Colours are the page's (custom properties pass into what `use` shows); no text, since the row has the numbers.
 */
export function sparklineSprite(data: Dataset, wing: WingType | undefined): string {
  const last = latestDate(data, 'establishment') ?? data.release.date;
  const width = sparkX(last) + 1;
  const symbols = [...data.subjects.values()].filter(isPrison).flatMap(({ id }) => {
    const unit = wing === undefined ? id : (`${id}.${wing}` as SubjectId);
    // A prison all of whose counts are withheld has the line alone.
    const isThere = wing === undefined || data.subjects.has(unit);
    return isThere ? [symbolOf(id, densitiesOf(data, unit), width)] : [];
  });
  const marks = data.datesOf('establishment').map((date) => markOf(date, width));
  return `<svg xmlns="http://www.w3.org/2000/svg">${[...symbols, ...marks].join('')}</svg>\n`;
}

const STROKE = 'fill="none" vector-effect="non-scaling-stroke"';

function symbolOf(id: string, points: readonly SparkPoint[], width: number): string {
  const { within, above, clipped } = sparkline(points);
  const part = (path: string, how: string) => (path === '' ? '' : `<path d="${path}" ${how}/>`);
  const parts = [
    part(above, 'fill="var(--over)"'),
    part(within, `stroke="var(--place)" stroke-width="1.5" ${STROKE}`),
    part(`M-1,${SPARK_LINE}h${width}`, `stroke="var(--ink)" ${STROKE}`),
    part(clipped, `stroke="var(--ink)" stroke-width="3" ${STROKE}`),
  ];
  return symbol(id, parts.join(''), width);
}

const markOf = (date: IsoDate, width: number): string =>
  symbol(`at-${date}`, `<path d="M${sparkX(date)} -1v${SPARK_HEIGHT + 2}" stroke="var(--mute)" ${STROKE}/>`, width);

const symbol = (id: string, content: string, width: number): string =>
  `<symbol id="${id}" viewBox="-1 -1 ${width + 1} ${SPARK_HEIGHT + 2}" preserveAspectRatio="none">${content}</symbol>`;

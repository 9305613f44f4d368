import type { DensityAt } from '#lib/charts/sheet-density';
import type { CapacityRatio } from '#lib/domain/capacity-ratio';
import type { IsoDate } from '#lib/domain/iso-date';
import { absent, isKnown, type Quantity } from '#lib/domain/quantity';
import type { SubjectId } from '#lib/domain/subject';
import type { TopicKey } from '#lib/domain/trace';
import type { People } from '#lib/domain/units';
import { type SheetCell, type SheetLine, sheetCell } from '#lib/export/sheet-spec';
import type { Lang } from '#lib/i18n/bilingual';
import { sheetText } from '#lib/i18n/sheet';
import type { Dataset } from './dataset';
import { isIncomplete } from './prison-state';
import { ratioHistory } from './ratios';

type Whole = {
  readonly ratio: CapacityRatio;
  readonly norm: CapacityRatio | undefined;
  readonly excess: Quantity<People>;
  /** Which wings the people above capacity leave out. */
  readonly without: string;
};

const keyed = ({ subject, date, definition }: CapacityRatio, measure: TopicKey['measure']): TopicKey => ({
  ...{ subject, date, measure },
  definition: measure === 'detained' && definition !== 'wings' ? 'none' : definition,
});

/** One number of a ratio as a cell that leads to its own page. */
function cellOf(ratio: CapacityRatio, part: 'detained' | 'places' | 'density' | 'surplus', lang: Lang): SheetCell {
  const unit = { detained: 'people', places: 'places', density: 'percent', surplus: 'people' } as const;
  const line = part === 'density' ? { line: 100 } : {};
  return sheetCell(ratio[part].quantity, unit[part], { lang, ...line, of: keyed(ratio, part) });
}

/** The rows that every sheet has: people, places, norm where it differs, density, people above capacity, net gap. */
export function capacityLines({ ratio, norm, excess, without }: Whole, lang: Lang): SheetLine[] {
  const text = sheetText[lang];
  const aside = without === '' ? {} : { note: without };
  return [
    { label: text.held, official: cellOf(ratio, 'detained', lang), own: 'held' },
    { label: text.places, official: cellOf(ratio, 'places', lang), own: 'places' },
    ...(norm === undefined ? [] : [{ label: text.norm, official: cellOf(norm, 'places', lang) }]),
    { label: text.density, official: cellOf(ratio, 'density', lang), own: 'density' },
    { label: text.above, ...aside, official: sheetCell(excess, 'people', { lang, line: 0 }) },
    { label: text.gap, official: cellOf(ratio, 'surplus', lang), own: 'gap' },
  ];
}

/** The numbers of a wing or a type of wing, in the order of the columns. */
export const partCells = (ratio: CapacityRatio, excess: Quantity<People> | undefined, lang: Lang): SheetCell[] => [
  cellOf(ratio, 'detained', lang),
  cellOf(ratio, 'places', lang),
  cellOf(ratio, 'density', lang),
  ...(excess === undefined ? [] : [sheetCell(excess, 'people', { lang, line: 0 })]),
];

/** Is the density computed from a sum of ours that lacks a wing? A printed one stands by itself. */
const isOfPart = (ratio: CapacityRatio): boolean => ratio.density.figure === undefined && isIncomplete(ratio);

/** The densities since the first table of prisons; a date whose sum lacks a wing has none: it would not be that of the whole. */
export function densitiesUntil(data: Dataset, subject: SubjectId, until: IsoDate): DensityAt[] {
  const from = data.datesOf('establishment')[0];
  return ratioHistory(data, { subject, definition: 'operational', from, until }).map((ratio) => ({
    date: ratio.date,
    density: isOfPart(ratio) ? absent('not-collected') : ratio.density.quantity,
  }));
}

/** Is the density surely known to lie above 100 %? */
export const isOverfull = ({ density: { quantity } }: CapacityRatio): boolean =>
  isKnown(quantity) && quantity.value > 100;

import type { SheetChart } from '#lib/charts/sheet-density';
import type { Clock } from '#lib/domain/clock';
import type { IsoDate } from '#lib/domain/iso-date';
import { isKnown, type Quantity } from '#lib/domain/quantity';
import type { TopicKey } from '#lib/domain/trace';
import { type DisplayUnit, ofQuantity } from '#lib/format/quantity';
import type { Lang } from '#lib/i18n/bilingual';
import type { Accented } from '#lib/i18n/prison';
import type { QrCode } from './qr-code';

/** A number as the sheet prints it; `over`: above capacity; `absent`: the reason instead of a number. */
export type SheetCell = {
  readonly text: string;
  readonly tone: 'plain' | 'over' | 'absent';
  /** What the number is about: on screen it leads to where it comes from. */
  readonly of?: TopicKey;
};

/** A row of the two columns. `own` names the branch's figure that can stand beside the official one. */
export type SheetLine = {
  readonly label: string;
  readonly note?: string;
  readonly official: SheetCell;
  readonly own?: 'held' | 'places' | 'density' | 'gap';
};

/** People held, places, density and people above capacity of a wing, or of a type of wing. */
export type SheetPart = { readonly name: string; readonly cells: readonly SheetCell[] };
export type SheetParts = {
  readonly caption: string;
  readonly rows: readonly SheetPart[];
  /** Has the branch a column of its own here, to be filled by hand? */
  readonly fillable: boolean;
};
export type SheetList = {
  readonly heading: string;
  readonly items: readonly { readonly name: string; readonly value: string }[];
};

/** One A4 page of a prison, a directorate or the country, every text finished. */
export type Sheet = {
  readonly lang: Lang;
  readonly title: string;
  readonly place: string;
  readonly date: IsoDate;
  readonly headline: Accented;
  readonly isOver: boolean;
  readonly lead: string;
  readonly lines: readonly SheetLine[];
  /** What is published of staff, or that nothing is. */
  readonly staff: readonly string[];
  readonly parts: SheetParts | undefined;
  /** Beside the parts: the prisons with most people above capacity. */
  readonly ranking: SheetList | undefined;
  /** Beside the chart: how many wings lie in each band. */
  readonly bands: SheetList | undefined;
  readonly chart: SheetChart | undefined;
  readonly chartHeading: string;
  /** Since when above the thresholds; none for many prisons together. */
  readonly clocks: readonly Clock[];
  readonly paragraphs: readonly { readonly heading: string; readonly text: string }[];
  /** What the headline figure does not say. */
  readonly silent: readonly string[];
  readonly source: string;
  readonly next: string;
  /** How the branch's column can be filled. */
  readonly howTo: string;
  readonly release: string;
  /** The page the sheet belongs to: its path here, and its absolute address as text and as a code. */
  readonly page: string;
  readonly address: string;
  readonly code: QrCode;
};

/** In which language, of which page, and where that is served: the absolute address of it. */
export type SheetPlace = Pick<Sheet, 'lang' | 'page' | 'address'>;

type CellOptions = { readonly lang: Lang; readonly line?: number; readonly of?: TopicKey };

/** A quantity in a cell; vermilion beyond `line`. */
export function sheetCell(quantity: Quantity, unit: DisplayUnit, { lang, line, of }: CellOptions): SheetCell {
  const topic = of === undefined ? {} : { of };
  const isOver = isKnown(quantity) && line !== undefined && quantity.value > line;
  const tone = isOver ? 'over' : 'plain';
  return { text: ofQuantity(quantity, unit, lang), tone: isKnown(quantity) ? tone : 'absent', ...topic };
}

import type { IsoDate } from '#lib/domain/iso-date';
import type { Lang } from '#lib/i18n/bilingual';
import type { DataTable } from './data-table';
import type { Band, Frame, Frames, Tone } from './frame';
import type { PointStyle } from './point-style';

/** What one stop of the keyboard, or one place under the pointer, tells. `spokenReading` makes a sentence of it. */
export type Reading = {
  readonly title: string;
  readonly lines: readonly {
    readonly label: string;
    readonly value: string;
    readonly detail: string;
    readonly tone: Tone;
  }[];
};
export type LegendEntry = { readonly style: PointStyle; readonly label: string };
export type SourceLine = { readonly text: string; readonly href?: string };
/** Said under the drawing: gaps and their reasons, where the axis starts, what an annotation refers to. */
export type Note = { readonly text: string; readonly href?: string };

/** The triplet: drawing, table and sentence, never apart (DESIGN §7). Plain JSON. */
type Triplet = {
  readonly id: string;
  readonly lang: Lang;
  readonly headline: string;
  readonly subtitle: string;
  readonly sentence: string;
  readonly table: DataTable;
  readonly legend: readonly LegendEntry[];
  readonly notes: readonly Note[];
  readonly source: SourceLine;
  readonly release: string;
};

export type SeriesPoint = {
  readonly date: IsoDate;
  /** Days since 1970. */
  readonly x: number;
  readonly value: number;
  readonly style: PointStyle;
};
/** Points of a run are joined; between two runs nothing is drawn, so a gap cannot be bridged. A run of one is a dot. */
export type Run = readonly SeriesPoint[];
export type Series = { readonly id: string; readonly tone: Tone; readonly runs: readonly Run[] };
/** A claim of an article, ringed where it stands; its leader and label are in the frame. */
export type ClaimMark = { readonly x: number; readonly value: number; readonly tone: Tone };

/** A dated event the chart notes; numbered by time among those its days show. */
export type EventMark = {
  /** Days since 1970. */
  readonly x: number;
  readonly date: string;
  readonly label: string;
  readonly text: string;
  readonly origin: SourceLine;
};

export type SeriesSpec = Triplet & {
  readonly kind: 'series';
  readonly series: readonly Series[];
  /** The two series between which the drawing is tinted, wherever both are known without a gap. */
  readonly between?: { readonly upper: string; readonly lower: string };
  readonly claims: readonly ClaimMark[];
  /** All of its subject, also those outside the days shown: a reader may ask for other years. */
  readonly events?: readonly EventMark[];
  readonly frames: Frames<Frame>;
  /** One per date, ascending; `x` as in the points. */
  readonly readings: readonly (Reading & { readonly x: number })[];
};

/**
 * From `from` to `to` on the x scale. With `split` (the line) the part before it is hollow, within capacity, and the part
 * after it is above capacity; without, the whole bar takes its tone. `low` and `high` are the reading range.
 */
export type BarRow = {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly split?: number;
  readonly tone: 'over' | 'place' | 'ink' | Band;
  readonly low?: number;
  readonly high?: number;
  /** Drawn as a point at `to`, held by a hairline to the line, instead of a bar; ringed where the chart turns on it. */
  readonly dot?: { readonly style: PointStyle; readonly isRinged: boolean };
  readonly reading: Reading;
};
/** Rows share the plot's height equally; a bar is centred in its share. */
export type BarsFrame = Frame & { readonly barHeight: number };
export type BarsSpec = Triplet & {
  readonly kind: 'bars';
  readonly rows: readonly BarRow[];
  readonly frames: Frames<BarsFrame>;
};

/** `place` a place with its person, `over` a person without one, `post` an officer's post filled, `empty` one that is not. */
export type Glyph = { readonly x: number; readonly y: number; readonly shape: 'place' | 'over' | 'post' | 'empty' };
export type PictogramFrame = Pick<Frame, 'width' | 'height' | 'fontSize' | 'plot' | 'zones' | 'rules' | 'texts'> & {
  readonly glyphs: readonly Glyph[];
  readonly glyphSize: number;
};
export type PictogramSpec = Triplet & { readonly kind: 'pictogram'; readonly frames: Frames<PictogramFrame> };

export type ChartSpec = SeriesSpec | BarsSpec | PictogramSpec;

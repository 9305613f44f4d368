import type { Scale } from './scale';

/** Edges in frame units, from the frame's top left corner. */
export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

/**
 * `over` above capacity, `place` within it, `ink` the line and what is neutral, `band-1` (below 100 %) to `band-5` (from 200 %).
 * Names of CSS variables: the theme decides the colour.
 */
export type Tone = 'ink' | 'mute' | 'rule' | 'place' | 'over' | 'over-soft' | Band;
export type Band = 'band-1' | 'band-2' | 'band-3' | 'band-4' | 'band-5';

export type PlacedText = {
  readonly text: string;
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly tone: Tone;
  readonly strong?: boolean;
};
/** A hairline, a leader, or (in ink) the line. */
export type PlacedRule = {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  readonly tone: Tone;
  readonly strong?: boolean;
};
/** A tinted rectangle behind the marks. */
export type PlacedZone = { readonly box: Box; readonly tone: Tone };
export type Tick = { readonly value: number; readonly at: number; readonly label: string };

/**
 * A drawing of fixed size: everything but the marks is placed, so that both drawings share it and nothing moves
 * when one takes over from the other. The page scales it to its column; `fontSize` keeps text at 14 px or more there.
 */
export type Frame = {
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  readonly plot: Box;
  readonly x: Scale;
  readonly y: Scale;
  readonly xTicks: readonly Tick[];
  readonly yTicks: readonly Tick[];
  readonly zones: readonly PlacedZone[];
  readonly rules: readonly PlacedRule[];
  readonly texts: readonly PlacedText[];
};

export const FRAME_NAMES = ['narrow', 'wide'] as const;
/** `narrow` serves columns from 288 px, `wide` those from 656 px (app/styles/charts.css switches). */
export type FrameName = (typeof FRAME_NAMES)[number];
export type Frames<F> = Readonly<Record<FrameName, F>>;

/** Widths are fixed; 16 × 288 ÷ 320 = 14.4 px, 15.5 × 656 ÷ 720 = 14.1 px: text never falls below 14 px on screen. */
export const FRAME_WIDTH: Frames<number> = { narrow: 320, wide: 720 };
export const FONT_SIZE: Frames<number> = { narrow: 16, wide: 15.5 };

/** Builds each frame with the same function. */
export const inBothFrames = <F>(build: (name: FrameName) => F): Frames<F> => ({
  narrow: build('narrow'),
  wide: build('wide'),
});

import type { Tone } from '#lib/charts/frame';

/** English Metric Units: PowerPoint's unit of length. */
export const emu = (inches: number): number => Math.round(inches * 914_400);

export const SLIDE_WIDTH = 13.333;
export const SLIDE_HEIGHT = 7.5;
/** Left and right. */
export const MARGIN = 0.6;
export const TEXT_WIDTH = SLIDE_WIDTH - 2 * MARGIN;

/** A place on the slide, in inches. */
export type Place = { readonly x: number; readonly y: number; readonly w: number; readonly h: number };

/**
 * Every PowerPoint brings both, on Windows, macOS and in the browser, and LibreOffice has Caladea and Liberation Sans of the
 * same widths. Not Georgia for headlines: its digits hang below the line, and headlines here are full of numbers.
 */
export const HEAD_FONT = 'Cambria';
export const BODY_FONT = 'Arial';

/** The site's light colours (app/styles/tokens.css); `mute` is that of its print, for a bad projector (≥ 7:1 on paper). */
export const COLOURS = {
  paper: 'FAF9F6',
  ink: '15171C',
  mute: '3D434D',
  rule: 'D9D6CF',
  place: '6F7B8B',
  over: 'C8321A',
  'over-soft': 'F3D3CB',
  'band-1': '8490A0',
  'band-2': 'B65C30',
  'band-3': 'AD3202',
  'band-4': '921701',
  'band-5': '720500',
} as const satisfies Record<Tone | 'paper', string>;
export type Colour = keyof typeof COLOURS;

/** Colours of the theme: changing the theme in PowerPoint changes everything drawn in them. */
const IN_THEME: Partial<Record<Colour, string>> = {
  paper: 'bg1',
  ink: 'tx1',
  mute: 'tx2',
  rule: 'bg2',
  over: 'accent1',
  place: 'accent2',
  'band-2': 'accent3',
  'band-3': 'accent4',
  'band-4': 'accent5',
  'band-5': 'accent6',
};
export const themeColour = (colour: Colour): string | undefined => IN_THEME[colour];

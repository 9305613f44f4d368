import type { Slide } from '#lib/export/deck';
import { fittingSize, heightOf, type Room } from './slide-fit';

/** At a width of 1280 px no headline is under 44 px. */
const HEADLINE: Room = { width: 91, height: 13, largest: 4.4, smallest: 3.5, leading: 1.14 };
const FOOT: Room = { width: 60, height: 4.4, largest: 1.6, smallest: 1.2, leading: 1.3 };
/** A slide without its margins, the gaps around its body, and the hairline of its foot (slide-stage.css). */
const INSIDE = 56.25 - 2.6 - 1.6 - 2 * 1.4 - 0.9;

/** The width of what a slide shows, beside the rail. */
export const BODY_WIDTH = 65;

export type SlideRoom = { readonly headline: number; readonly foot: number; readonly height: number };

/** The sizes of headline and foot, and the height they leave to what the slide shows. */
export function slideRoom({ headline, source }: Pick<Slide, 'headline' | 'source'>): SlideRoom {
  const size = fittingSize([headline], HEADLINE);
  const foot = footSize(source);
  const height = INSIDE - heightOf([headline], size, HEADLINE) - heightOf([source], foot, FOOT);
  return { headline: size, foot, height };
}

export const footSize = (source: string): number => fittingSize([source], FOOT);

import type { Frames } from './frame';

/** A rectangle of the frame. */
export type MapBox = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

export type MapSlots = {
  readonly height: number;
  readonly mainland: MapBox;
  /** The inset of the region whose prisons stand too close together. */
  readonly crowded: MapBox;
  /** An inset for each territory overseas, its name included. */
  readonly overseas: Readonly<Record<string, MapBox>>;
};

const box = (x: number, y: number, [width, height]: readonly [number, number]): MapBox => ({ x, y, width, height });

/** Insets in the seas around the mainland where there is room for them. */
const WIDE: MapSlots = {
  height: 620,
  mainland: box(108, 62, [604, 553]),
  crowded: box(0, 0, [226, 172]),
  overseas: {
    guadeloupe: box(622, 12, [98, 76]),
    martinique: box(622, 94, [98, 76]),
    'la-reunion': box(622, 176, [98, 76]),
    mayotte: box(622, 258, [98, 76]),
    guyane: box(622, 340, [98, 112]),
    'saint-pierre-et-miquelon': box(0, 300, [100, 90]),
    'nouvelle-caledonie': box(106, 300, [96, 90]),
    'polynesie-francaise': box(0, 402, [100, 200]),
    'wallis-et-futuna': box(106, 402, [90, 82]),
  },
};

/** A phone's own: the mainland as wide as the screen, insets under it. */
const NARROW: MapSlots = {
  height: 846,
  mainland: box(0, 0, [320, 298]),
  crowded: box(0, 308, [320, 222]),
  overseas: {
    guadeloupe: box(0, 544, [102, 70]),
    martinique: box(108, 544, [102, 70]),
    'la-reunion': box(216, 544, [104, 70]),
    guyane: box(0, 622, [102, 130]),
    mayotte: box(108, 622, [102, 60]),
    'saint-pierre-et-miquelon': box(108, 690, [104, 76]),
    'polynesie-francaise': box(216, 622, [104, 220]),
    'nouvelle-caledonie': box(0, 762, [102, 80]),
    'wallis-et-futuna': box(108, 774, [102, 68]),
  },
};

export const MAP_SLOTS: Frames<MapSlots> = { wide: WIDE, narrow: NARROW };

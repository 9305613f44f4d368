import { COLOURS, type Colour, emu, type Place, themeColour } from './look';
import { el } from './xml';

/** A colour: by its name in the theme where it has one. */
export function solid(colour: Colour): string {
  const scheme = themeColour(colour);
  const named = scheme === undefined ? el('a:srgbClr', { val: COLOURS[colour] }) : el('a:schemeClr', { val: scheme });
  return el('a:solidFill', {}, named);
}

export const NO_FILL = el('a:noFill', {});

const POINT = 12_700;
export type Stroke = { readonly colour: Colour; readonly points: number; readonly isDashed?: boolean };

/** A line's look; undefined draws none. */
export function stroke(look: Stroke | undefined): string {
  if (look === undefined) return el('a:ln', {}, NO_FILL);
  const dash = look.isDashed === true ? el('a:prstDash', { val: 'sysDash' }) : '';
  return el('a:ln', { w: Math.round(look.points * POINT) }, solid(look.colour), dash, el('a:round', {}));
}

export const offsetAndExtent = ({ x, y, w, h }: Place): string =>
  el('a:off', { x: emu(x), y: emu(y) }) + el('a:ext', { cx: emu(w), cy: emu(h) });

type Box = { readonly fill: Colour | undefined; readonly line?: Stroke; readonly shape?: 'rect' | 'ellipse' };

/** Where a shape is and how it is drawn. */
export const shapeLook = (place: Place, { fill, line, shape = 'rect' }: Box): string =>
  el(
    'p:spPr',
    {},
    el('a:xfrm', {}, offsetAndExtent(place)),
    el('a:prstGeom', { prst: shape }, el('a:avLst', {})),
    fill === undefined ? NO_FILL : solid(fill),
    stroke(line),
  );

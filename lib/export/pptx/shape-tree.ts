import type { Shape } from './shape';
import { el } from './xml';

const zero = (name: string, keys: readonly [string, string]): string => el(name, { [keys[0]]: 0, [keys[1]]: 0 });

const ORIGIN = el(
  'a:xfrm',
  {},
  zero('a:off', ['x', 'y']),
  zero('a:ext', ['cx', 'cy']),
  zero('a:chOff', ['x', 'y']),
  zero('a:chExt', ['cx', 'cy']),
);

const GROUP = 1;

/** Shapes in their order, each with an id of its own: the group that holds them is number 1. */
export const shapeTree = (shapes: readonly Shape[]): string =>
  el(
    'p:spTree',
    {},
    el('p:nvGrpSpPr', {}, el('p:cNvPr', { id: GROUP, name: '' }), el('p:cNvGrpSpPr', {}), el('p:nvPr', {})),
    el('p:grpSpPr', {}, ORIGIN),
    ...shapes.map((shape, index) => shape(GROUP + 1 + index)),
  );

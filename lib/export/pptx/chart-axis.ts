import { chartTextLook } from './chart-text';
import { stroke } from './fill';
import type { Colour } from './look';
import { el, val } from './xml';

const AXES = { across: 111_111_111, values: 222_222_222 } as const;
/** The ids of a chart's two axes, as its series name them. */
export const AXIS_IDS = val('c:axId', AXES.across) + val('c:axId', AXES.values);

const AXIS_POINTS = 14;

type Scaling = { readonly from?: number; readonly to?: number; readonly isReversed?: boolean };

/** Where an axis begins and ends, and which way it runs. */
const scaling = ({ from, to, isReversed }: Scaling): string =>
  el(
    'c:scaling',
    {},
    val('c:orientation', isReversed === true ? 'maxMin' : 'minMax'),
    to === undefined ? '' : val('c:max', to),
    from === undefined ? '' : val('c:min', from),
  );

const line = (colour: Colour | undefined): string =>
  el('c:spPr', {}, stroke(colour === undefined ? undefined : { colour, points: 1 }));

const ticks = (position: string, mark: 'out' | 'none' = 'none'): string =>
  val('c:majorTickMark', mark) + val('c:minorTickMark', 'none') + val('c:tickLblPos', position);

export type Days = {
  readonly from: number;
  readonly to: number;
  readonly format: string;
  readonly step: number;
  readonly unit: 'years' | 'months';
};

/** Days in their true distance, whatever their number; `from` and `to` are Excel's. */
export const dateAxis = ({ from, to, format, step, unit }: Days): string =>
  el(
    'c:dateAx',
    {},
    val('c:axId', AXES.across),
    scaling({ from, to }),
    val('c:delete', 0) + val('c:axPos', 'b'),
    el('c:numFmt', { formatCode: format, sourceLinked: 0 }),
    ticks('low', 'out'),
    line('ink'),
    chartTextLook({ points: AXIS_POINTS, colour: 'ink' }),
    val('c:crossAx', AXES.values) + val('c:crosses', 'min'),
    val('c:auto', 0) + val('c:lblOffset', 100) + val('c:baseTimeUnit', 'days'),
    val('c:majorUnit', step) + val('c:majorTimeUnit', unit),
  );

/** Names, the first at the top. */
export const nameAxis = (): string =>
  el(
    'c:catAx',
    {},
    val('c:axId', AXES.across),
    scaling({ isReversed: true }),
    val('c:delete', 0) + val('c:axPos', 'l'),
    el('c:numFmt', { formatCode: 'General', sourceLinked: 0 }),
    ticks('low'),
    line('ink'),
    chartTextLook({ points: AXIS_POINTS, colour: 'ink' }),
    val('c:crossAx', AXES.values) + val('c:crosses', 'autoZero'),
    val('c:auto', 0) + val('c:lblAlgn', 'ctr') + val('c:lblOffset', 100) + val('c:noMultiLvlLbl', 1),
  );

export type Values = {
  readonly from: number;
  readonly to: number;
  readonly format: string;
  /** Between two ticks. */
  readonly step?: number;
  readonly side: 'left' | 'top';
  /** Numbers are written beside the bars instead. */
  readonly isHidden?: boolean;
  readonly grid: Colour | undefined;
};

export const valueAxis = ({ from, to, format, step, side, isHidden, grid }: Values): string =>
  el(
    'c:valAx',
    {},
    val('c:axId', AXES.values),
    scaling({ from, to }),
    val('c:delete', isHidden === true ? 1 : 0) + val('c:axPos', side === 'left' ? 'l' : 't'),
    grid === undefined ? '' : el('c:majorGridlines', {}, line(grid)),
    el('c:numFmt', { formatCode: format, sourceLinked: 0 }),
    ticks('nextTo'),
    line(undefined),
    chartTextLook({ points: AXIS_POINTS, colour: 'mute' }),
    val('c:crossAx', AXES.across) + val('c:crosses', side === 'left' ? 'min' : 'autoZero'),
    val('c:crossBetween', side === 'left' ? 'midCat' : 'between'),
    step === undefined ? '' : val('c:majorUnit', step),
  );

import type { Frame } from '#lib/charts/frame';

export type LiveDrawingProps<S, F> = {
  readonly spec: S;
  readonly frame: F;
  /** The index of the reading under the pointer, or nothing when it has left. */
  readonly onRead: (index: number | undefined) => void;
};

/** Recharts is told the frame's plot as margins. */
export const chartMargin = ({ plot, width, height }: Pick<Frame, 'plot' | 'width' | 'height'>) => ({
  top: plot.top,
  left: plot.left,
  right: width - plot.right,
  bottom: height - plot.bottom,
});

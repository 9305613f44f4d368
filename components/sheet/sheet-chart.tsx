import { FrameGround, FrameTexts } from '#components/charts/frame-furniture';
import type { SheetChart } from '#lib/charts/sheet-density';

const ABOVE = 'sheet-above-the-line';

/** The density over time: below the line slate, above it vermilion; the tinted surface begins at the line. */
export function SheetDrawing({ chart }: { readonly chart: SheetChart }) {
  const { width, height, plot, curve, surface, lineAt, rules, texts, words } = chart;
  return (
    <svg className="chart-drawing sheet-chart" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={words}>
      <clipPath id={ABOVE}>
        <rect x={0} y={0} width={width} height={lineAt} />
      </clipPath>
      <FrameGround frame={{ zones: [], rules: rules.filter(({ strong }) => strong !== true), texts }} />
      <path className="fill-over-soft" d={surface} clipPath={`url(#${ABOVE})`} />
      <path className="curve line-place" d={curve} />
      <path className="curve line-over" d={curve} clipPath={`url(#${ABOVE})`} />
      <path className="line-ink strong" d={`M${plot.left},${lineAt}H${plot.right}`} />
      <FrameTexts frame={{ zones: [], rules, texts }} />
    </svg>
  );
}

import type { RangeStrip, StripRange } from '#lib/charts/range-strip';

const HEIGHT = 36;
const MIDDLE = 18;
/** Percent of the strip under which an end cannot be told from the other. */
const THIN = 1.5;

/** The claim's range as a hollow bar, the figures as dots on the same scale. The sentence beside it says the same. */
export function RangeStripDrawing({ strip }: { readonly strip: RangeStrip }) {
  const { claim, figures } = strip;
  const width = Math.max(THIN, claim.to - claim.from);
  return (
    <svg className="range-strip" width="100%" height={HEIGHT} aria-hidden="true" focusable="false">
      <line x1="0" x2="100%" y1={MIDDLE} y2={MIDDLE} className="range-axis" />
      <rect x={`${claim.from}%`} width={`${width}%`} y={MIDDLE - 9} height="18" className="range-claim" />
      <line x1={`${claim.at}%`} x2={`${claim.at}%`} y1={MIDDLE - 13} y2={MIDDLE + 13} className="range-said" />
      {figures.map((figure) => (
        <Counted key={`${figure.from} ${figure.at}`} of={figure} />
      ))}
    </svg>
  );
}

function Counted({ of: { from, at, to } }: { readonly of: StripRange }) {
  return (
    <>
      <line x1={`${from}%`} x2={`${to}%`} y1={MIDDLE} y2={MIDDLE} className="range-counted" />
      <circle cx={`${at}%`} cy={MIDDLE} r="5" className="range-figure" />
    </>
  );
}

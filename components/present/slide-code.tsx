import type { QrCode } from '#lib/export/qr-code';

/** A scanner wants four light modules around the code. */
const QUIET = 4;

/** An address as a code: black on white in either theme, and on paper. */
export function SlideCode({ code: { size, path }, label }: { readonly code: QrCode; readonly label: string }) {
  const side = size + 2 * QUIET;
  return (
    <svg className="slide-code" viewBox={`${-QUIET} ${-QUIET} ${side} ${side}`} role="img" aria-label={label}>
      <path d={path} />
    </svg>
  );
}

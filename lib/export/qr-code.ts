import encodeQR from 'qr';

/** A QR code as one SVG path: a square of `size` units, one unit a module, without the quiet zone (the paper around gives it). */
export type QrCode = { readonly size: number; readonly path: string };

/** Runs of dark modules in a row, as rectangles one unit high. */
function rowPath(row: readonly boolean[], y: number): string {
  const starts = row.flatMap((dark, x) => (dark && row[x - 1] !== true ? [x] : []));
  return starts
    .map((x) => {
      const end = row.indexOf(false, x);
      const length = (end === -1 ? row.length : end) - x;
      return `M${x} ${y}h${length}v1h-${length}z`;
    })
    .join('');
}

/** The package draws a ring of at least one light module around the code. */
const RING = 1;

/** The code of a text, usually an address. Medium correction: a sheet that was folded or copied is still read. */
export function qrCode(text: string): QrCode {
  const ringed = encodeQR(text, 'raw', { ecc: 'medium', border: RING });
  const modules = ringed.slice(RING, -RING).map((row) => row.slice(RING, -RING));
  return { size: modules.length, path: modules.map(rowPath).join('') };
}

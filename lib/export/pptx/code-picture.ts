import { crc32, deflateSync } from 'node:zlib';
import type { QrCode } from '#lib/export/qr-code';

/** Light modules that a code needs on each side (ISO/IEC 18004). */
const QUIET = 4;
/** Pixels a module: sharp at any size a slide is shown at. */
const SCALE = 12;
const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** Its path as rows of modules, dark ones true; each run in it is `M x y h length v1 h-length z`. */
function modulesOf({ size, path }: QrCode): boolean[][] {
  const rows = Array.from({ length: size }, () => new Array<boolean>(size).fill(false));
  for (const [, x = '', y = '', length = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    rows[Number(y)]?.fill(true, Number(x), Number(x) + Number(length));
  }
  return rows;
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

/** One row of pixels, one bit each, white is 1, behind its filter byte (none). */
function pixelRow(dark: readonly boolean[], width: number): Uint8Array {
  const row = new Uint8Array(1 + Math.ceil(width / 8)).fill(0xff, 1);
  dark.forEach((isDark, module) => {
    if (!isDark) return;
    for (let pixel = (module + QUIET) * SCALE; pixel < (module + QUIET + 1) * SCALE; pixel += 1) {
      const byte = 1 + (pixel >> 3);
      row[byte] = (row[byte] ?? 0) & ~(0x80 >> (pixel & 7));
    }
  });
  return row;
}

/**
 * The code as a black and white PNG with its quiet zone: about 1 kB. A picture, since shapes of one module's height show seams
 * in some programs, which cameras stumble over.
 */
export function codePicture(code: QrCode): Uint8Array {
  const width = (code.size + 2 * QUIET) * SCALE;
  const light = new Array<boolean>(code.size).fill(false);
  const quiet = new Array<readonly boolean[]>(QUIET).fill(light);
  const rows = [...quiet, ...modulesOf(code), ...quiet];
  const pixels = Buffer.concat(rows.flatMap((row) => new Array<Uint8Array>(SCALE).fill(pixelRow(row, width))));
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(width, 4);
  // One bit a pixel, grey.
  head[8] = 1;
  const none = new Uint8Array(0);
  return Buffer.concat([SIGNATURE, chunk('IHDR', head), chunk('IDAT', deflateSync(pixels)), chunk('IEND', none)]);
}

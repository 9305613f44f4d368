import { inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Red, green, blue and opacity. */
const CHANNELS = 4;

export type Picture = {
  readonly width: number;
  readonly height: number;
  readonly colours: number;
  readonly inked: number;
};

/** What a PNG file holds: its size, how many colours it has, and the share of its points that are not of its first one's colour. */
export function readPicture(file: Buffer): Picture {
  if (!file.subarray(0, SIGNATURE.length).equals(SIGNATURE)) throw new Error('no PNG file');
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)];
  if (file[24] !== 8 || file[25] !== 6) throw new Error('not 8 bits of red, green, blue and opacity');
  const points = unfiltered(inflateSync(Buffer.concat(imageData(file))), width, height);
  const count = new Map<number, number>();
  for (let at = 0; at < points.length; at += CHANNELS) {
    const colour = points.readUInt32BE(at);
    count.set(colour, (count.get(colour) ?? 0) + 1);
  }
  const paper = count.get(points.readUInt32BE(0)) ?? 0;
  return { width, height, colours: count.size, inked: 1 - paper / (width * height) };
}

function imageData(file: Buffer): Buffer[] {
  const parts: Buffer[] = [];
  for (let at = SIGNATURE.length; at < file.length; at += 12 + file.readUInt32BE(at))
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(file.subarray(at + 8, at + 8 + file.readUInt32BE(at)));
  return parts;
}

/** Each row says how it was foretold from its neighbours (PNG specification, section 9). */
function unfiltered(rows: Buffer, width: number, height: number): Buffer {
  const stride = width * CHANNELS;
  // A row and a point of nothing around the picture, for those at its edge.
  const wide = stride + CHANNELS;
  const points = Buffer.alloc(wide * (height + 1));
  for (let y = 0; y < height; y += 1) {
    const kind = rows[y * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x += 1) {
      const at = (y + 1) * wide + CHANNELS + x;
      const [left = 0, up = 0, corner = 0] = [CHANNELS, wide, wide + CHANNELS].map((back) => points[at - back]);
      points[at] = (rows[y * (stride + 1) + 1 + x] ?? 0) + foretold(kind, { left, up, corner });
    }
  }
  return Buffer.concat(
    Array.from({ length: height }, (_, y) => points.subarray((y + 1) * wide + CHANNELS, (y + 2) * wide)),
  );
}

type Around = { readonly left: number; readonly up: number; readonly corner: number };

function foretold(kind: number, { left, up, corner }: Around): number {
  if (kind === 4) {
    const [toLeft, toUp, toCorner] = [up - corner, left - corner, left + up - 2 * corner].map(Math.abs) as [
      number,
      number,
      number,
    ];
    if (toLeft <= toUp && toLeft <= toCorner) return left;
    return toUp <= toCorner ? up : corner;
  }
  return [0, left, up, Math.floor((left + up) / 2)][kind] ?? 0;
}

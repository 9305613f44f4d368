import { crc32, deflateRawSync } from 'node:zlib';

/** A file of an archive, by its path inside. */
export type ZippedFile = { readonly path: string; readonly bytes: Uint8Array };

type Header = { readonly path: Uint8Array; readonly crc: number; readonly packed: number; readonly size: number };

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const VERSION = 20;
/** Paths are UTF-8. */
const UTF8 = 0x0800;
const DEFLATED = 8;
/** 1 January 1980, the first day the format knows: the same deck is the same bytes whenever it is made. */
const NO_DATE = 0x0021;

/** Little-endian numbers, two or four bytes each. */
function bytesOf(...fields: readonly (readonly [size: 2 | 4, value: number])[]): Uint8Array {
  const bytes = new Uint8Array(fields.reduce((sum, [size]) => sum + size, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [size, value] of fields) {
    if (size === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += size;
  }
  return bytes;
}

/** What the local and the central header of a file have in common. */
const shared = ({ path, crc, packed, size }: Header) =>
  [
    [2, VERSION],
    [2, UTF8],
    [2, DEFLATED],
    [2, 0],
    [2, NO_DATE],
    [4, crc],
    [4, packed],
    [4, size],
    [2, path.length],
    [2, 0],
  ] as const;

const central = (header: Header, offset: number): Uint8Array[] => [
  bytesOf([4, CENTRAL], [2, VERSION], ...shared(header), [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]),
  header.path,
];

/** The files as one ZIP archive (PKWARE APPNOTE), in their order: Office wants `[Content_Types].xml` first. */
export function zipped(files: readonly ZippedFile[]): Uint8Array<ArrayBuffer> {
  const body: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { path, bytes } of files) {
    const packed = deflateRawSync(bytes);
    const header = { path: Buffer.from(path), crc: crc32(bytes), packed: packed.length, size: bytes.length };
    const local = bytesOf([4, LOCAL], ...shared(header));
    directory.push(...central(header, offset));
    body.push(local, header.path, packed);
    offset += local.length + header.path.length + packed.length;
  }
  const size = directory.reduce((sum, one) => sum + one.length, 0);
  const count = files.length;
  const end = bytesOf([4, END], [2, 0], [2, 0], [2, count], [2, count], [4, size], [4, offset], [2, 0]);
  return joined([...body, ...directory, end]);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

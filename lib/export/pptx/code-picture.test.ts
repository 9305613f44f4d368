import { inflateSync } from 'node:zlib';
import decodeQR from 'qr/decode.js';
import { expect, test } from 'vitest';
import { qrCode } from '#lib/export/qr-code';
import { codePicture } from './code-picture';

const HEAD = 8 + 8;

/** The picture as a camera sees it. */
function seen(png: Uint8Array): { readonly width: number; readonly height: number; readonly data: Uint8Array } {
  const bytes = Buffer.from(png);
  const [width, height] = [bytes.readUInt32BE(HEAD), bytes.readUInt32BE(HEAD + 4)];
  const at = bytes.indexOf('IDAT');
  const pixels = inflateSync(bytes.subarray(at + 4, at + 4 + bytes.readUInt32BE(at - 4)));
  const rowBytes = 1 + Math.ceil(width / 8);
  const data = new Uint8Array(width * height * 4);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const bit = ((pixels[y * rowBytes + 1 + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1;
      data.fill(bit * 255, (y * width + x) * 4, (y * width + x) * 4 + 4);
    }
  return { width, height, data };
}

test.each([
  'https://surnombre.example/fr/present/fr',
  'https://surnombre.example/en/articles/nyt-2024-05-15-manhunt#chart-article-nyt-2024-05-15-manhunt.fr-detained-none',
  `https://surnombre.example/fr/present/deck?slides=${'prison-cp-fresnes.ma%2C'.repeat(20)}`,
])('a camera reads the address back: %s', (address) => {
  expect(decodeQR(seen(codePicture(qrCode(address))))).toBe(address);
});

test('four light modules stand on each side of the code', () => {
  const code = qrCode('https://surnombre.example/fr');
  const { width, data } = seen(codePicture(code));
  const module = width / (code.size + 8);
  const isDark = (x: number, y: number) => data[(y * width + x) * 4] === 0;
  const quiet = Array.from({ length: width }, (_, at) => at).flatMap((at) =>
    Array.from({ length: 4 * module }, (_unused, depth) => isDark(at, depth) || isDark(depth, at)),
  );
  expect(quiet).not.toContain(true);
  expect(isDark(4 * module, 4 * module)).toBe(true);
});

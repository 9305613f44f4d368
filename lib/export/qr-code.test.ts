import decodeQR from 'qr/decode.js';
import { expect, test } from 'vitest';
import { type QrCode, qrCode } from './qr-code';

const QUIET = 4;
const PIXELS = 4;

/** Paints the path as a printer would, quiet zone included, and reads it back. */
function readBack({ size, path }: QrCode): string {
  const width = (size + 2 * QUIET) * PIXELS;
  const data = new Uint8Array(width * width * 4).fill(255);
  for (const [, x = '', y = '', length = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    const left = (Number(x) + QUIET) * PIXELS;
    const top = (Number(y) + QUIET) * PIXELS;
    for (let row = top; row < top + PIXELS; row++)
      for (let column = left; column < left + Number(length) * PIXELS; column++)
        data.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
  }
  return decodeQR({ width, height: width, data });
}

test.each([
  'http://localhost:3000/fr/sheet',
  'https://surnombre.example/fr/establishments/cp-meaux-chauconin-neufmontiers',
  `https://surnombre.example/en/${'a'.repeat(200)}`,
])('a camera reads back %s', (address) => {
  expect(readBack(qrCode(address))).toBe(address);
});

test('the path stays inside its square', () => {
  const { size, path } = qrCode('https://surnombre.example/fr');
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
    expect(Number(x) + Number(length)).toBeLessThanOrEqual(size);
    expect(Number(y)).toBeLessThan(size);
  }
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Fault, reportTo } from './fault';
import { decodeText, readDataFolder } from './read-data-folder';

function decoded(bytes: Uint8Array) {
  const faults: Fault[] = [];
  return { text: decodeText(bytes, { file: 'data/a.csv', report: reportTo(faults) }), faults };
}
const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('a file of data/', () => {
  test('is UTF-8 text with LF line ends, and comes out as it went in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const clean = `a${text.replace(/[\r\0]/g, '')}\n`;
        expect(decoded(bytesOf(clean))).toEqual({ text: clean, faults: [] });
      }),
    );
  });

  test.each([
    ['bytes that are not UTF-8', [97, 10, 98, 0xe9, 99, 10], 2, /not UTF-8/],
    ['a character cut short at the end', [97, 10, 0xc3], 2, /not UTF-8/],
    ['a NUL byte', [97, 10, 0, 10], 2, /NUL/],
    ['a carriage return', [97, 13, 10], 1, /carriage return/],
    ['a byte-order mark', [0xef, 0xbb, 0xbf, 97, 10], 1, /byte-order mark/],
    ['no newline at the end', [97, 10, 98], 2, /no newline/],
    ['nothing', [], 1, /empty file/],
  ])('is refused at its line when it holds %s', (...[, bytes, line, what]) => {
    const { faults } = decoded(Uint8Array.from(bytes));
    expect(faults.filter((fault) => fault.line === line && what.test(fault.what))).toHaveLength(1);
  });
});

test('files come in path order, compiled output and other formats left out', () => {
  const root = mkdtempSync(join(tmpdir(), 'surnombre-'));
  try {
    for (const folder of ['figures/wings', 'compiled']) mkdirSync(join(root, folder), { recursive: true });
    for (const file of ['figures/wings/b.csv', 'figures/wings/a.csv', 'a.txt', 'compiled/c.csv', 'map.json']) {
      writeFileSync(join(root, file), 'x\n');
    }
    const faults: Fault[] = [];
    const paths = readDataFolder(root, reportTo(faults)).map(({ path }) => path);
    expect(paths).toEqual(['data/a.txt', 'data/figures/wings/a.csv', 'data/figures/wings/b.csv']);
    expect(faults).toEqual([]);
  } finally {
    rmSync(root, { recursive: true });
  }
});

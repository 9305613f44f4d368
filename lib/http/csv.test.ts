import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvText, neutralised } from './csv';

describe('CSV', () => {
  test('separates records by CRLF and quotes what needs it', () => {
    expect(csvText(['a', 'b'], [{ a: 'x, "y"', b: 1.5 }])).toBe('a,b\r\n"x, ""y""",1.5\r\n');
  });

  test('an absent cell is empty, zero is 0, and negative numbers stay numbers', () => {
    expect(csvText(['a', 'b', 'c'], [{ a: undefined, b: 0, c: -12 }])).toBe('a,b,c\r\n,0,-12\r\n');
  });

  test.each(['=1+1', '+1', '-1', '@x', '\tx', '\rx'])('text that a spreadsheet would run, %j, is made text', (text) => {
    expect(neutralised(text)).toBe(`'${text}`);
  });

  test('read back, every cell is what was written', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.double({ noNaN: true, noDefaultInfinity: true }))), (pairs) => {
        const text = csvText(
          ['text', 'number'],
          pairs.map(([cell, number]) => ({ text: cell, number })),
        );
        const rows = parse(text, { columns: true, record_delimiter: '\r\n', relax_column_count: true }) as Record<
          string,
          string
        >[];
        expect(rows.map((row) => [row.text, Number(row.number)])).toEqual(
          pairs.map(([cell, number]) => [neutralised(cell), Number(String(number))]),
        );
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { tableCsv } from './data-table';

describe('a table as CSV', () => {
  it('writes full precision, units in the header and grades beside figures that have them', () => {
    const csv = tableCsv({
      caption: '',
      columns: [
        { label: 'Date', numeric: false },
        { label: 'density', unit: '%', numeric: true },
      ],
      rows: [
        [
          { text: '1 July 2026', value: '2026-07-01' },
          { text: '141.3%', value: 141.32945, style: 'official' },
        ],
      ],
    });
    expect(csv).toBe('Date,density (%),density (%) grade\r\n2026-07-01,141.32945,official\r\n');
  });
  it('quotes commas, quotes and line ends; an absent figure is empty', () => {
    const csv = tableCsv({
      caption: '',
      columns: [{ label: 'a,b', numeric: false }],
      rows: [[{ text: 'say "no"\n' }], [{ text: '' }]],
    });
    expect(csv).toBe('"a,b"\r\n"say ""no""\n"\r\n\r\n');
  });
});

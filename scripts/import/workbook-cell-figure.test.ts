import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countIn, percentIn } from './workbook-cell-figure';

describe('counts as the ministry prints them', () => {
  it('any count survives being printed with thin groups of three', () => {
    fc.assert(
      fc.property(fc.nat(), (count) => {
        const printed = String(count).replace(/(?<=\d)(?=(\d{3})+$)/g, ' ');
        expect(countIn(printed)).toEqual({ value: String(count), qualifier: 'exact' });
      }),
    );
  });

  it.each(['', '-', '12,5', '3 %', 'Inf'])('"%s" is no count', (text) => {
    expect(countIn(text)).toBeUndefined();
  });
});

describe('percentages as the ministry prints them', () => {
  it('any tenth survives being printed with a decimal comma', () => {
    fc.assert(
      fc.property(fc.nat(9999), fc.nat(9), (whole, tenth) => {
        expect(percentIn(`${whole},${tenth} %`)).toEqual({ value: `${whole}.${tenth}`, qualifier: 'rounded' });
      }),
    );
  });

  it.each(['Inf', '--'])('"%s" is a density to no place', (text) => {
    expect(percentIn(text)).toEqual({ value: '', qualifier: 'no-capacity' });
  });

  it.each(['', '98', '98.5 %', '98,55 %', '-1,0 %'])('"%s" is no percentage', (text) => {
    expect(percentIn(text)).toBeUndefined();
  });
});

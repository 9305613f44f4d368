import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readManner } from './read-manner';

describe('the manner of a number', () => {
  it.each([
    ['2,36 fois', 'times', '2,36'],
    ['2.36 times', 'times', '2.36'],
    ['2 fois plus', 'times', '2'],
    ['x2,4', 'times', '2,4'],
    ['deux fois plus', 'times', '2'],
    ['Le double', 'times', 'le 2'],
    ['plus du double', 'times', 'plus de 2'],
    ['more than twice', 'times', 'more than 2'],
    ['89k', 'thousands', '89'],
    ['environ 89 mille détenus', 'thousands', 'environ 89'],
    ['89.4 thousand', 'thousands', '89.4'],
    ['75 points', 'excess', '75'],
    ['41 points au-dessus de 100', 'excess', '41'],
    ['41 % de plus que de places', 'excess', '41'],
    ['41% over capacity', 'excess', '41'],
    ['26 157 de trop', 'plain', '26 157 de trop'],
    ['près de 77 500', 'plain', 'près de 77 500'],
    ['170 %', 'plain', '170 %'],
    ['1.234', 'plain', '1.234'],
    ['-9', 'plain', '-9'],
    ['bananes', 'plain', 'bananes'],
  ])('%s', (text, manner, number) => {
    expect(readManner(text)).toEqual({ kind: 'one', manner, number, of: '' });
  });

  it.each([
    ['17 pour 10 places', '17', '10'],
    ['141 personnes pour 100 places', '141', '100'],
    ['17 people for 10 places', '17', '10'],
    ['89 446 pour 63 289 places', '89 446', '63 289'],
  ])('%s is one number out of another', (text, number, of) => {
    expect(readManner(text)).toEqual({ kind: 'one', manner: 'outOf', number, of });
  });

  it.each(['entre 89 000 et 90 000', 'between 89,000 and 90,000', '140 à 142 %', '140-142', '140 % to 142 %'])(
    '%s is a range',
    (text) => {
      expect(readManner(text)).toEqual({ kind: 'range' });
    },
  );

  it('never fails, and leaves a bare number as it is', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(['one', 'range']).toContain(readManner(text).kind);
      }),
    );
    fc.assert(
      fc.property(fc.integer(), (number) => {
        expect(readManner(`${number}`)).toMatchObject({ manner: 'plain', number: `${number}` });
      }),
    );
  });
});

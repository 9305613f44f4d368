import { describe, expect, it } from 'vitest';
import { readWording } from './read-wording';

describe('the words before a number', () => {
  it.each([
    ['près de 77 500', 'nearly', '77 500'],
    ['Nearly 77,500', 'nearly', '77,500'],
    ['moins de 62 000 places', 'fewerThan', '62 000'],
    ['plus de 200 %', 'moreThan', '200 %'],
    ['au moins 1.234', 'atLeast', '1.234'],
    ['environ 80%', 'about', '80%'],
    ['~5000', 'about', '5000'],
    ['77 450', undefined, '77 450'],
    ['170 pour cent', undefined, '170\u00a0%'],
    ['un peu plus de 89 000', 'moreThan', '89 000'],
    ['pas moins de 500 détenus', 'atLeast', '500'],
    ['up to 90,000', 'fewerThan', '90,000'],
    ['quasiment 90 000', 'nearly', '90 000'],
    ['frôle les 90 000', 'nearly', '90 000'],
    ['89 000 environ', 'about', '89 000'],
    ['89 446 personnes détenues en trop', undefined, '89 446'],
    ['89 OOO', undefined, '89 OOO'],
    ['89 bananes', undefined, '89 bananes'],
    ['-12', undefined, '-12'],
  ])('%s', (text, qualifier, number) => {
    expect(readWording(text)).toEqual({ qualifier, number });
  });

  it('leaves a text without digits as it is, for the number to be refused', () => {
    expect(readWording('beaucoup')).toEqual({ qualifier: undefined, number: 'beaucoup' });
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseQuery } from './query-string';
import { ratiosQuery } from './ratios/ratios-query';

const parse = (text: string) => parseQuery(new URLSearchParams(text), ratiosQuery);
const faultsOf = (text: string) => {
  const outcome = parse(text);
  return outcome.kind === 'problem' ? outcome.errors.map(({ parameter }) => parameter) : [];
};

describe('a query is read strictly', () => {
  test('what is understood comes out typed', () => {
    expect(parse('subject=fr&subject=cp-fresnes&limit=5&date=2024-04-01&sort=-density')).toEqual({
      kind: 'query',
      query: { subject: ['fr', 'cp-fresnes'], limit: 5, date: '2024-04-01', sort: '-density' },
    });
  });

  test('nothing asked is nothing set: no silent default', () => {
    expect(parse('')).toEqual({ kind: 'query', query: {} });
  });

  test.each([
    ['an unknown parameter', 'foo=1', 'foo'],
    ['a parameter of every object', 'constructor=1', 'constructor'],
    ['a repeated parameter', 'limit=1&limit=1', 'limit'],
    ['an empty value', 'kind=', 'kind'],
    ['a parameter without value', 'subject', 'subject'],
    ['one empty value of several', 'subject=fr&subject=', 'subject'],
    ['bytes that are not UTF-8', 'subject=%FF', 'subject'],
    ['a day that does not exist', 'date=2023-02-29', 'date'],
    ['a date in another form', 'from=01/04/2024', 'from'],
    ['a date with a time', 'to=2024-04-01T00:00', 'to'],
    ['limit 0', 'limit=0', 'limit'],
    ['limit with a leading zero', 'limit=05', 'limit'],
    ['limit 1001', 'limit=1001', 'limit'],
    ['a limit with a sign', 'limit=%2B5', 'limit'],
    ['a limit in exponent form', 'limit=1e2', 'limit'],
    ['the same subject twice', 'subject=fr&subject=fr', 'subject'],
    ['an id that is not ASCII', 'within=%C3%A9', 'within'],
    ['an id of 201 characters', `source=${'a'.repeat(201)}`, 'source'],
    ['an unknown kind', 'kind=prison', 'kind'],
    ['an unknown sort key', 'sort=--density', 'sort'],
    ['a period that runs backwards', 'from=2024-02-01&to=2024-01-01', 'from'],
    ['a day beside a period', 'date=latest&to=2024-01-01', 'date'],
    ['a wing type of prisons', 'kind=establishment&type=ma', 'type'],
  ])('%s is refused by its name', (_what, query, parameter) => {
    expect(faultsOf(query)).toEqual([parameter]);
  });

  test('an empty value is called empty, whatever the parameter', () => {
    for (const name of ['subject', 'date', 'cursor', 'limit']) {
      expect(parse(`${name}=`)).toMatchObject({
        errors: [{ parameter: name, message: expect.stringMatching(/^is empty/) }],
      });
    }
  });

  test('a hundred subjects pass, one more does not', () => {
    const subjects = (count: number) => Array.from({ length: count }, (_, index) => `subject=s${index}`).join('&');
    expect(faultsOf(subjects(100))).toEqual([]);
    expect(faultsOf(subjects(101))).toEqual(['subject']);
  });

  test('all faults are reported at once', () => {
    expect(faultsOf('foo=1&kind=x&limit=0').toSorted()).toEqual(['foo', 'kind', 'limit']);
  });

  test('no text whatever makes it throw, and only known parameters come out', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string())), (pairs) => {
        const outcome = parseQuery(new URLSearchParams(pairs), z.strictObject({ a: z.string().optional() }));
        if (outcome.kind === 'query') expect(pairs.every(([name]) => name === 'a')).toBe(true);
        else expect(outcome.errors.length).toBeGreaterThan(0);
      }),
    );
  });
});

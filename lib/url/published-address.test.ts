import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOTHING_CHOSEN, readPublished, writePublished } from './published-address';

const VALUES = { disps: ['disp-paris'], types: ['cp', 'ma'], prisons: ['cp-fresnes'], dates: ['2025-12-01'] };
const maybe = <T>(...values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: undefined });
const choices = fc.record({
  query: fc.string({ maxLength: 100 }),
  disp: maybe(...VALUES.disps),
  type: maybe(...VALUES.types),
  of: maybe(...VALUES.prisons),
  date: maybe(...VALUES.dates),
});

describe('the address of the grid', () => {
  it('gives back what was written to it', () => {
    fc.assert(
      fc.property(choices, (choice) => {
        expect(readPublished(new URLSearchParams(writePublished(new URLSearchParams(), choice)), VALUES)).toEqual({
          choice,
          problems: [],
        });
      }),
    );
  });
  it('does not write what is not chosen, and leaves other parameters alone', () => {
    expect(writePublished(new URLSearchParams('q=old&x=1'), NOTHING_CHOSEN)).toBe('?x=1');
    expect(writePublished(new URLSearchParams(), NOTHING_CHOSEN)).toBe('');
  });
  it('names what it cannot use, and goes on without it', () => {
    const { choice, problems } = readPublished(
      new URLSearchParams('disp=disp-nowhere&date=2025-12-02&of=cp-fresnes'),
      VALUES,
    );
    expect(choice).toEqual({ ...NOTHING_CHOSEN, of: 'cp-fresnes' });
    expect(problems).toEqual([
      { parameter: 'disp', value: 'disp-nowhere' },
      { parameter: 'date', value: '2025-12-02' },
    ]);
  });
  it('takes a parameter given twice for none', () => {
    expect(readPublished(new URLSearchParams('type=cp&type=ma'), VALUES).problems).toEqual([
      { parameter: 'type', value: 'cp, ma' },
    ]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balancedLines, cutLines, type Face, keepsWords, lineWidth, type Setting, wrappedLines } from './wrapped-lines';

const texts = fc.array(fc.string({ minLength: 1, maxLength: 30 }), { maxLength: 20 }).map((some) => some.join(' '));
const settings: fc.Arbitrary<Setting> = fc.record({
  face: fc.constantFrom<Face>('sans', 'sans-strong', 'serif'),
  size: fc.integer({ min: 10, max: 120 }),
  width: fc.integer({ min: 200, max: 1100 }),
});
const words = (text: string) => text.split(/[ \t\n]+/).filter((word) => word !== '');
const letters = (text: string) => text.replace(/[ \t\n]+/g, '');

describe.each([
  ['wrapped', wrappedLines],
  ['balanced', balancedLines],
] as const)('%s lines', (_, wrap) => {
  it('are never wider than their setting', () => {
    fc.assert(
      fc.property(texts, settings, (text, setting) => {
        for (const line of wrap(text, setting))
          expect(lineWidth(line, setting.face, setting.size)).toBeLessThanOrEqual(setting.width);
      }),
    );
  });
  it('lose no letter', () => {
    fc.assert(
      fc.property(texts, settings, (text, setting) => {
        expect(letters(wrap(text, setting).join(''))).toBe(letters(text));
      }),
    );
  });
  it('keep words whole where a line has room for each', () => {
    fc.assert(
      fc.property(texts, settings, (text, setting) => {
        fc.pre(keepsWords(text, setting));
        expect(wrap(text, setting).flatMap(words)).toEqual(words(text));
      }),
    );
  });
});

it('balancing takes no more lines', () => {
  fc.assert(
    fc.property(texts, settings, (text, setting) => {
      expect(balancedLines(text, setting).length).toBe(wrappedLines(text, setting).length);
    }),
  );
});

it('a number and its unit, joined by a space that does not break, stay together', () => {
  const lines = wrappedLines('au moins 27\u202f301 à 141,3\u202f%', { face: 'sans', size: 20, width: 110 });
  expect(lines).toEqual(['au moins', '27\u202f301 à', '141,3\u202f%']);
});

it('lines that are cut say so, and fit', () => {
  fc.assert(
    fc.property(texts, settings, fc.integer({ min: 1, max: 3 }), (text, setting, most) => {
      const lines = wrappedLines(text, setting);
      const cut = cutLines(lines, most, setting);
      expect(cut.length).toBeLessThanOrEqual(most);
      expect(cut.at(-1)?.endsWith('…') === true || lines.length <= most).toBe(true);
      for (const line of cut) expect(lineWidth(line, setting.face, setting.size)).toBeLessThanOrEqual(setting.width);
    }),
  );
});

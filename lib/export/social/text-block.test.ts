import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Area, type Part, textBlock } from './text-block';
import { lineWidth } from './wrapped-lines';

const AREA: Area = { x: 56, y: 112, width: 620, height: 400 };
const sizes = { face: 'serif', tone: 'ink', most: 7, above: 0.3, leading: 1.16 } as const;
const part = (text: string, size: number): Part => ({ ...sizes, text, size });
const texts = fc.array(fc.string({ minLength: 1, maxLength: 24 }), { maxLength: 60 }).map((words) => words.join(' '));

it('whatever is written, every line lies in its area', () => {
  fc.assert(
    fc.property(texts, texts, (headline, meaning) => {
      const { lines, height } = textBlock([part(headline, 54), part(meaning, 25)], AREA);
      expect(height).toBeLessThanOrEqual(AREA.height);
      for (const { text, face, size, x, y } of lines) {
        expect(x + lineWidth(text, face, size)).toBeLessThanOrEqual(AREA.x + AREA.width);
        expect(y - 0.75 * size).toBeGreaterThanOrEqual(AREA.y - 1e-9);
        expect(y + 0.25 * size).toBeLessThanOrEqual(AREA.y + AREA.height);
      }
    }),
  );
});
it('a text becomes smaller before anything of it is left out', () => {
  const text = 'un quartier au moins n’est pas compté '.repeat(6).trim();
  const { lines } = textBlock([part(text, 54)], AREA);
  expect(lines.map((line) => line.text).join(' ')).toBe(text);
  expect(lines[0]?.size).toBeLessThan(54);
});
it('a text far too long ends in a sign that says so', () => {
  const { lines } = textBlock([part('mot '.repeat(400).trim(), 54)], AREA);
  expect(lines.at(-1)?.text.endsWith('…')).toBe(true);
});
it('an empty text takes no room', () => {
  expect(textBlock([part('', 54), part('Fresnes', 54)], AREA)).toEqual(textBlock([part('Fresnes', 54)], AREA));
});
it('a name longer than a line is set smaller, not broken', () => {
  const { lines } = textBlock([part('Saint-Pierre-et-Miquelon', 54)], { ...AREA, width: 460 });
  expect(lines.map(({ text }) => text)).toEqual(['Saint-Pierre-et-Miquelon']);
});
it('a number and what it counts stay on one line', () => {
  for (const width of [300, 400, 500, 600]) {
    const { lines } = textBlock([part('Maison d’arrêt\u00a0: 174 personnes pour 100 places', 42)], { ...AREA, width });
    for (const { text } of lines) expect(text).not.toMatch(/\d$/);
  }
});

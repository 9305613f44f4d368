import fc from 'fast-check';
import { expect, test } from 'vitest';
import { embedFrame } from './embed-snippet';

const frame = {
  origin: 'https://surnombre.example',
  chart: 'national',
  lang: 'fr',
  theme: 'auto',
  height: 700,
} as const;

test('no title and no chart can end the frame or add an attribute to it', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (title, chart) => {
      const code = embedFrame({ ...frame, title: `"><script>${title}`, chart: `${chart}"onload="x` });
      expect(code.match(/"/g)).toHaveLength(12);
      expect(code.match(/</g)).toHaveLength(2);
      expect(code).toMatch(/^<iframe src="https:\/\/surnombre\.example\/embed\/fr\/[^"]*" title="[^"]*" width="100%"/);
    }),
  );
});

test('a width in pixels never sticks out of a narrower column', () => {
  expect(embedFrame({ ...frame, title: 'x', width: 500 })).toContain(
    'width="500" height="700" style="border:0;max-width:100%"',
  );
});

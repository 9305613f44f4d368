import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const SLIDE = readFileSync('app/styles/slide.css', 'utf8');
const SITE = readFileSync('app/styles/tokens.css', 'utf8');

const linear = (channel: number): number => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);

/** Relative luminance (WCAG 2.2) of a token on a slide: its own colour there, else the site's. */
function luminance(token: string, theme: 'light' | 'dark'): number {
  const written = new RegExp(`--${token}: light-dark\\(#(\\w{6}), #(\\w{6})\\)`);
  const [, light = '', dark = ''] = written.exec(SLIDE) ?? written.exec(SITE) ?? [];
  const hex = theme === 'light' ? light : dark;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) =>
    linear(Number.parseInt(hex.slice(at, at + 2), 16) / 255),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe.each(['light', 'dark'] as const)('on a slide in the %s theme', (theme) => {
  it.each(['ink', 'mute', 'over', 'place'])('%s reads through a bad projector: 7:1 and more on paper', (token) => {
    const [one = 0, other = 0] = [luminance(token, theme), luminance('paper', theme)].toSorted((a, b) => b - a);
    expect((one + 0.05) / (other + 0.05)).toBeGreaterThanOrEqual(7);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Colour = readonly [red: number, green: number, blue: number];
type Theme = 'light' | 'dark';

const CSS = readFileSync('app/styles/tokens.css', 'utf8');
const linear = (channel: number): number => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);

/** A token's colour in linear light, from the style sheet itself. */
function colour(token: string, theme: Theme): Colour {
  const [, light = '', dark = ''] = new RegExp(`--${token}: light-dark\\(#(\\w{6}), #(\\w{6})\\)`).exec(CSS) ?? [];
  const hex = theme === 'light' ? light : dark;
  const channel = (at: number) => linear(Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  return [channel(0), channel(2), channel(4)];
}

/** Relative luminance and contrast, WCAG 2.2. */
const luminance = ([red, green, blue]: Colour): number => 0.2126 * red + 0.7152 * green + 0.0722 * blue;
function contrast(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** OKLab coordinates (Ottosson 2020) of linear light. */
function oklab([red, green, blue]: Colour): Colour {
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const medium = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short,
    1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short,
    0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short,
  ];
}

/** What the three dichromacies make of linear light (Viénot, Brettel and Mollon 1999; tritan after Machado et al. 2009). */
const VISIONS: Record<string, readonly Colour[]> = {
  protan: [
    [0.11238, 0.88762, 0],
    [0.11238, 0.88762, 0],
    [0.00401, -0.00401, 1],
  ],
  deutan: [
    [0.29275, 0.70725, 0],
    [0.29275, 0.70725, 0],
    [-0.02234, 0.02234, 1],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};
const seen = (rows: readonly Colour[], [red, green, blue]: Colour): Colour =>
  rows.map(([r, g, b]) => Math.max(0, r * red + g * green + b * blue)) as unknown as Colour;
const distance = (one: Colour, other: Colour): number =>
  Math.hypot(...one.map((value, at) => value - (other[at] ?? 0)));

const BANDS = ['band-1', 'band-2', 'band-3', 'band-4', 'band-5'];
const pairs = <T>(list: readonly T[]): [T, T][] => list.slice(1).map((next, at) => [list[at] as T, next]);

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  const paper = colour('paper', theme);

  it.each(['ink', 'mute', 'over', 'ok'])('%s is readable as text on paper and panel', (token) => {
    expect(contrast(colour(token, theme), paper)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colour(token, theme), colour('panel', theme))).toBeGreaterThanOrEqual(4.5);
  });
  it.each(['place', 'focus', ...BANDS])('%s stands out from paper as a shape', (token) => {
    expect(contrast(colour(token, theme), paper)).toBeGreaterThanOrEqual(3);
  });
  it('the bands are equal steps of perceived lightness, all one way', () => {
    const steps = pairs(BANDS.map((band) => oklab(colour(band, theme))[0])).map(([one, next]) => next - one);
    const mean = steps.reduce((sum, step) => sum + step, 0) / steps.length;
    for (const step of steps) expect(Math.abs(step - mean)).toBeLessThan(0.006);
    expect(Math.abs(mean)).toBeGreaterThan(0.07);
  });
  it.each(Object.entries(VISIONS))('neighbouring bands stay apart in %s vision', (_name, rows) => {
    const shown = BANDS.map((band) => oklab(seen(rows, colour(band, theme))));
    for (const [one, next] of pairs(shown)) expect(distance(one, next)).toBeGreaterThan(0.045);
  });
});

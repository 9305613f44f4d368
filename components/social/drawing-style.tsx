/** What of a style sheet decides how a mark is painted; the rest is about the page around it. */
const PAINT = /^(?:fill|fill-opacity|stroke|stroke-[a-z]+|font-weight)$/;

export type PictureTheme = 'light' | 'dark';
/** The texts of app/styles: the colours, and what marks look like. */
export type DrawingSheets = { readonly tokens: string; readonly marks: string };

/** Each token's colour in a theme, from the style sheet of the site. */
export function themeColours(tokens: string, theme: PictureTheme): ReadonlyMap<string, string> {
  const pairs = [...tokens.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)];
  return new Map(pairs.map(([, name = '', light = '', dark = '']) => [name, theme === 'light' ? light : dark]));
}

/** Without comments, imports and rules for some screens or for paper. */
const plainRules = (sheet: string): string =>
  sheet
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/@import [^;]*;/g, '')
    .replace(/@(?:media|container)[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');

/** `[class*='line-']` by the classes it stands for: rasterisers know no such selector. */
function spelledOut(selector: string, sheet: string): string {
  const lines = [...new Set([...sheet.matchAll(/\.line-[\w-]+/g)].map(([name]) => name))];
  return selector
    .split(',')
    .flatMap((one) =>
      one.includes("[class*='line-']") ? lines.map((line) => one.replace("[class*='line-']", line)) : [one],
    )
    .map((one) => one.trim().replace(/\s+/g, ' '))
    .join(',');
}

/**
 * The rules of the charts' own style sheet as a picture needs them: paint alone, colours in place of variables. So the rules are
 * written once, for pages.
 */
export function drawingStyle({ tokens, marks }: DrawingSheets, theme: PictureTheme): string {
  const colours = themeColours(tokens, theme);
  const coloured = (value: string) => value.replace(/var\(--([\w-]+)\)/g, (whole, name) => colours.get(name) ?? whole);
  const rules = [...plainRules(marks).matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selector = '', body = '']) => {
    const painted = body
      .split(';')
      .map((declaration) => declaration.split(':').map((part) => part.trim()))
      .filter(([property = '']) => PAINT.test(property))
      .map(([property, value = '']) => `${property}:${coloured(value)}`);
    return painted.length === 0 ? '' : `${spelledOut(selector, marks)}{${painted.join(';')}}`;
  });
  return rules.join('');
}

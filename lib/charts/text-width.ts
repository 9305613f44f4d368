/** Advance widths of Inter in ems, by class of character; measured in a browser, rounded up. */
const CLASSES: readonly (readonly [RegExp, number])[] = [
  [/[\u202f]/, 0.2],
  [/[ \u00a0.,:;'’|ijlI·!]/, 0.29],
  [/[ftr()\-–/[\]°]/, 0.39],
  [/[mwMW%—…@]/, 0.9],
  [/[A-ZÀ-Þ«»≥≤×+−&?]/, 0.69],
  [/[0-9]/, 0.645],
];
const OTHER = 0.6;
const STRONG = 1.06;

const charWidth = (char: string): number => CLASSES.find(([pattern]) => pattern.test(char))?.[1] ?? OTHER;

/** The width of a text at a font size, in the same unit; an estimate on the safe side, for layout without a browser. */
export function textWidth(text: string, fontSize: number, strong = false): number {
  let ems = 0;
  for (const char of text) ems += charWidth(char);
  return ems * fontSize * (strong ? STRONG : 1);
}

/** The text, or as much of it as fits with an ellipsis; the table always has it whole. */
export function fitText(text: string, fontSize: number, width: number): string {
  if (textWidth(text, fontSize) <= width) return text;
  let kept = text;
  while (kept !== '' && textWidth(`${kept}…`, fontSize) > width) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
}

/** Advance widths of Inter with tabular figures, in hundredths of an em, measured in a browser and rounded up. */
const WIDTHS: Readonly<Record<number, string>> = {
  20: '\u202f',
  25: 'ijlî',
  30: " \u00a0!'’,.:;I·Î",
  35: 'ft',
  40: '()/rï',
  45: '“”',
  50: '°–',
  55: '?ksx',
  60: 'EFJLacehnouvyz«»ÈÉÊàâçèéêëôùûü',
  70: 'BKXY',
  75: 'ACDGHUVÀÂÇ',
  80: 'NOQÔ',
  85: 'w≥≤',
  90: 'm…',
  95: 'M',
  100: '%œ—',
  105: 'W',
};
/** Figures, the hyphen (as wide as a figure) and what is not listed. */
const OTHER = 65;
const STRONG = 1.06;

const WIDTH_OF = new Map(
  Object.entries(WIDTHS).flatMap(([width, characters]) => [...characters].map((one) => [one, Number(width)] as const)),
);

/** The width of a text at a font size, in the same unit; on the safe side, for layout without a browser. */
export function textWidth(text: string, fontSize: number, strong = false): number {
  let hundredths = 0;
  for (const character of text) hundredths += WIDTH_OF.get(character) ?? OTHER;
  return (hundredths / 100) * fontSize * (strong ? STRONG : 1);
}

/** The text, or as much of it as fits with an ellipsis; the table always has it whole. */
export function fitText(text: string, fontSize: number, width: number): string {
  if (textWidth(text, fontSize) <= width) return text;
  let kept = text;
  while (kept !== '' && textWidth(`${kept}…`, fontSize) > width) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
}

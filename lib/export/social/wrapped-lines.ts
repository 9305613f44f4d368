import { textWidth } from '#lib/charts/text-width';

/** The fonts of pictures: the serif is always the stronger weight. */
export type Face = 'sans' | 'sans-strong' | 'serif';
export type Setting = { readonly face: Face; readonly size: number; readonly width: number };

/** The table of widths is of the sans; single letters of the serif are wider than it says, never a line of a text. */
const WIDER: Readonly<Record<Face, number>> = { sans: 1.02, 'sans-strong': 1.02, serif: 1.05 };

/** On the safe side, in the unit of the size. */
export const lineWidth = (text: string, face: Face, size: number): number =>
  textWidth(text, size, face !== 'sans') * WIDER[face];

/** Lines no wider than the setting, broken between words; a word that is wider than a line is broken within. */
export function wrappedLines(text: string, setting: Setting): readonly string[] {
  const fits = (line: string) => lineWidth(line, setting.face, setting.size) <= setting.width;
  const lines: string[] = [];
  for (const word of text.split(/[ \t\n]+/).flatMap((one) => pieces(one, fits))) {
    const joined = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && fits(joined)) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
}

/** As few lines, about equally long: no word stands alone in the last. */
export function balancedLines(text: string, setting: Setting): readonly string[] {
  const longest = Math.max(...text.split(' ').map((word) => lineWidth(word, setting.face, setting.size)));
  let lines = wrappedLines(text, setting);
  for (let width = setting.width; width >= Math.max(longest, setting.width / 3); width *= 0.96) {
    const narrower = wrappedLines(text, { ...setting, width });
    if (narrower.length > lines.length) return lines;
    lines = narrower;
  }
  return lines;
}

function pieces(word: string, fits: (part: string) => boolean): readonly string[] {
  const parts: string[] = [];
  for (const character of word) {
    const longer = (parts.at(-1) ?? '') + character;
    if (parts.length > 0 && fits(longer)) parts[parts.length - 1] = longer;
    else parts.push(character);
  }
  return parts;
}

/** Does every word stand on one line? */
export const keepsWords = (text: string, { face, size, width }: Setting): boolean =>
  text.split(/[ \t\n]+/).every((word) => lineWidth(word, face, size) <= width);

/** At most so many of the lines; the last one tells of those that are left out. */
export function cutLines(lines: readonly string[], most: number, setting: Setting): readonly string[] {
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  let last = kept.at(-1) ?? '';
  while (last !== '' && lineWidth(`${last}…`, setting.face, setting.size) > setting.width) last = last.slice(0, -1);
  return most < 1 ? [] : [...kept.slice(0, -1), `${last.trimEnd()}…`];
}

/** A text for comparing: lower case, accents off, ligatures apart, every run of other characters one blank. */
export const plainText = (text: string, kept: 'letters' | 'letters and digits'): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(kept === 'letters' ? /[^\p{L}]+/gu : /[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The words of a text, made plain, in their order. */
export const plainWords = (text: string): string[] =>
  plainText(text, 'letters and digits')
    .split(' ')
    .filter((word) => word !== '');

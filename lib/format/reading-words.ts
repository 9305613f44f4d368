import type { Lang } from '#lib/i18n/bilingual';
import { NUMBER_MARKS, numberReadingText } from '#lib/i18n/number-reading';
import { decimal, withPercentSign } from './number';
import type { NumberReading } from './read-number';
import { list } from './words';

/** The value that was read, with all its decimals: `1 234,5`, `12 %`. */
export function readValue({ value, isPercent }: NumberReading, lang: Lang): string {
  const [, fraction = ''] = String(value).split('.');
  const text = decimal(value, lang, { decimals: fraction.includes('e') ? 0 : fraction.length });
  return isPercent ? withPercentSign(text, lang) : text;
}

/** Which signs were taken for what: `le point sépare les milliers`; empty where there are only digits. */
export function readMarks({ group, decimal: point }: NumberReading, lang: Lang): string {
  const text = numberReadingText[lang];
  const names = NUMBER_MARKS[lang];
  return list(
    [
      ...(group === undefined ? [] : [text.groups(names[group])]),
      ...(point === undefined ? [] : [text.decimals(names[point])]),
    ],
    lang,
  );
}

import type { Lang } from '#lib/i18n/bilingual';

type Signs = readonly (readonly [sign: RegExp, words: string])[];

/** Signs that only the eye reads, and how they are said. A minus stands before a digit, a range's dash between two. */
const SIGNS: Readonly<Record<Lang, Signs>> = {
  fr: [
    [/[\u202f\u00a0 ]?%/g, ' pour cent'],
    [/(?<=\d)–(?=\d)/g, ' à '],
    [/\u2212(?=\d)/g, 'moins '],
    [/×\u00a0([\d,\u202f]*\d)/g, '$1 fois'],
    [/ \(NC\)/g, ''],
    [/ ÷ /g, ' divisé par '],
    [/ × /g, ' fois '],
  ],
  en: [
    [/ ?%/g, ' per cent'],
    [/(?<=\d)–(?=\d)/g, ' to '],
    [/\u2212(?=\d)/g, 'minus '],
    [/×\u00a0([\d.,]*\d)/g, '$1 times'],
    [/ \(NC\)/g, ''],
    [/ ÷ /g, ' divided by '],
    [/ × /g, ' times '],
  ],
};

/** A finished text for the voice: `141,3 %` → `141,3 pour cent`, `× 2,1` → `2,1 fois`, `124,8–127,1` → `124,8 à 127,1`. */
export const aloud = (text: string, lang: Lang): string =>
  SIGNS[lang].reduce((said, [sign, words]) => said.replace(sign, words), text);

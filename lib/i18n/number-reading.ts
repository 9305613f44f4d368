import { bilingual } from './bilingual';

/** Signs inside a number, as the subject of a sentence. */
export const NUMBER_MARKS = bilingual({
  fr: { space: 'l’espace', point: 'le point', comma: 'la virgule', apostrophe: 'l’apostrophe' },
  en: { space: 'the space', point: 'the point', comma: 'the comma', apostrophe: 'the apostrophe' },
});

/** How a number was read: which sign was taken for what. */
export const numberReadingText = bilingual({
  fr: {
    groups: (mark: string) => `${mark} sépare les milliers`,
    decimals: (mark: string) => `${mark} précède les décimales`,
  },
  en: {
    groups: (mark: string) => `${mark} parts the thousands`,
    decimals: (mark: string) => `${mark} comes before the decimals`,
  },
});

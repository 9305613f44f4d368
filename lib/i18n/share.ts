import { bilingual } from './bilingual';

/** Handing a page on from a phone. */
export const shareText = bilingual({
  fr: {
    share: 'Partager cette page',
    chart: 'Partager',
    copy: 'Copier l’adresse',
    copied: 'Adresse copiée.',
    refused: 'À copier à la main.',
  },
  en: {
    share: 'Share this page',
    chart: 'Share',
    copy: 'Copy the address',
    copied: 'Address copied.',
    refused: 'To be copied by hand.',
  },
});

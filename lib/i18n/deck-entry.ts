import { bilingual } from './bilingual';

/** From a page to the deck of what it shows. */
export const deckEntryText = bilingual({
  fr: {
    before: 'À projeter\u00a0:',
    deck: 'le diaporama',
    or: 'ou',
    own: 'le vôtre, à composer',
    short: 'En diaporama',
  },
  en: { before: 'To project:', deck: 'the slides', or: 'or', own: 'your own, put together', short: 'As slides' },
});

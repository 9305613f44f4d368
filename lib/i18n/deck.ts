import { bilingual } from './bilingual';

/** Words of decks that no page has. Numbers, dates and names come in formatted. */
export const deckText = bilingual({
  fr: {
    ownDeck: 'Diapositives choisies',
    ownSubtitle: 'Choisies et mises dans cet ordre par l’utilisateur',
  },
  en: {
    ownDeck: 'Chosen slides',
    ownSubtitle: 'Chosen and put in this order by the user',
  },
});

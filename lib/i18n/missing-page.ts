import { bilingual } from './bilingual';

/** Pages that are shown in both languages at once, because they do not know the reader's. */
export const missingPageText = bilingual({
  fr: {
    title: 'Page introuvable',
    text: 'Il n’y a rien à cette adresse. Si elle désignait un chiffre, nous ne l’avons pas\u00a0: ni publié, ni calculé, ni absent pour une raison connue.',
    nearTitle: 'Peut-être cherchiez-vous\u00a0:',
    home: 'Retour à la situation',
    errorTitle: 'La page n’a pas pu être produite',
    errorText:
      'La faute est de notre côté. Rechargez la page\u00a0; si rien n’y fait, l’accueil fonctionne sans doute.',
    retry: 'Recharger',
  },
  en: {
    title: 'Page not found',
    text: 'There is nothing at this address. If it named a figure, we do not have it: not published, not computed, not absent for a known reason.',
    nearTitle: 'You may have been looking for:',
    home: 'Back to the situation',
    errorTitle: 'The page could not be made',
    errorText: 'The fault is ours. Reload the page; if that does not help, the home page probably works.',
    retry: 'Reload',
  },
});

import { bilingual } from './bilingual';

/** A chart in a frame on another site: its page, the dialog that gives its code, and the answer where there is none. */
export const embedText = bilingual({
  fr: {
    live: 'Voir ce graphique sur Surnombre',
    ignored: (written: string) =>
      `«\u00a0${written}\u00a0» dans l’adresse de ce cadre n’est pas compris, et n’est pas appliqué.`,
    missingTitle: 'Nous n’avons pas ce graphique',
    missingText: 'Aucun graphique du site ne porte ce nom\u00a0: l’adresse de ce cadre est peut-être mal recopiée.',
    nearTitle: 'Peut-être était-ce\u00a0:',
    home: 'Surnombre\u00a0: la situation des prisons',
  },
  en: {
    live: 'See this chart on Surnombre',
    ignored: (written: string) => `“${written}” in the address of this frame is not understood, and not applied.`,
    missingTitle: 'We do not have this chart',
    missingText: 'No chart of the site bears that name: the address of this frame may have been copied wrongly.',
    nearTitle: 'It may have been:',
    home: 'Surnombre: the situation of prisons',
  },
});

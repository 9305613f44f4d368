import { bilingual } from './bilingual';

/** The answer to an address of a directorate or a wing type we do not have. */
export const missingAreaText = bilingual({
  fr: {
    directorates: {
      title: 'Nous n’avons pas cette direction',
      text: 'Aucune direction pénitentiaire de nos données ne porte ce nom dans son adresse.',
    },
    'wing-types': {
      title: 'Nous n’avons pas ce type de quartier',
      text: 'Aucun type de prison ou de quartier de nos données ne porte ce nom dans son adresse.',
    },
    nearTitle: 'Peut-être cherchiez-vous\u00a0:',
  },
  en: {
    directorates: {
      title: 'We do not have this directorate',
      text: 'No prison directorate in our data bears that name in its address.',
    },
    'wing-types': {
      title: 'We do not have this type of wing',
      text: 'No type of prison or wing in our data bears that name in its address.',
    },
    nearTitle: 'You may have been looking for:',
  },
});

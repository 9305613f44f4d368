import { bilingual } from './bilingual';

/** The answer to an address of a prison we do not have. */
export const missingPrisonText = bilingual({
  fr: {
    title: 'Nous n’avons pas cette prison',
    text: 'Aucune prison française de nos données ne porte ce nom dans son adresse, ouverte ou fermée.',
    nearTitle: 'Peut-être cherchiez-vous\u00a0:',
  },
  en: {
    title: 'We do not have this prison',
    text: 'No French prison in our data, open or closed, bears that name in its address.',
    nearTitle: 'You may have been looking for:',
  },
});

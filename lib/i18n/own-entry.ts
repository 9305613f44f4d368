import { bilingual } from './bilingual';

/** Why what was typed into a field is no count. */
export const ENTRY_FAULTS = bilingual({
  fr: {
    empty: 'Écrivez un nombre.',
    'too-long': 'Trop long pour un nombre.',
    letters: 'Écrivez seulement un nombre, comme 712 ou 1\u202f234.',
    marks: 'Ce nombre se lit de plusieurs façons ou d’aucune. Écrivez-le sans espace ni ponctuation, comme 1234.',
    negative: 'Un nombre de personnes, de places ou de postes n’est jamais négatif.',
    percent: 'Il faut ici un nombre, pas un pourcentage.',
    fraction: 'Les personnes, les places et les postes se comptent entiers.',
    'too-large': 'C’est plus que toutes les prisons de France ensemble.',
  },
  en: {
    empty: 'Write a number.',
    'too-long': 'Too long for a number.',
    letters: 'Write only a number, such as 712 or 1,234.',
    marks: 'This number reads in several ways or none. Write it without spaces or marks, such as 1234.',
    negative: 'A number of people, places or posts is never negative.',
    percent: 'A number is due here, not a percentage.',
    fraction: 'People, places and posts are counted whole.',
    'too-large': 'That is more than all the prisons of France together.',
  },
});

import { bilingual } from '#lib/i18n/bilingual';

const texts = bilingual({
  fr: {
    note: 'Le ministère et nous ne comptons pas les mêmes unités : les nôtres sont les lignes des tableaux par établissement. Celles dont l’effectif est couvert par le secret statistique, ou dont la capacité publiée est de 0 place, n’ont pas de densité calculable et n’entrent dans aucune de nos classes.',
  },
  en: {
    note: 'The ministry and we do not count the same units: ours are the rows of the tables by prison. Those whose count is under statistical secrecy, or whose published capacity is 0 places, have no density that can be computed and fall in none of our bands.',
  },
});

/** Why the printed counts by band and ours differ (data README, doubt 12). */
export const BANDS_DIFFER = { fr: texts.fr.note, en: texts.en.note };

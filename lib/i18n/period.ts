import { bilingual } from './bilingual';

/** The control that chooses the years of a chart. */
export const periodText = bilingual({
  fr: {
    label: 'Période',
    since: (year: string) => `Depuis ${year}`,
    lastYears: (count: string) => `${count} ans`,
    lastYear: '1 an',
    from: 'de',
    until: 'à',
    loading: 'Chargement de la période…',
    failed: 'La période n’a pas pu être chargée\u202f; le graphique précédent reste affiché.',
    offline: 'Vous êtes hors ligne\u202f; le graphique précédent reste affiché.',
    retry: 'Réessayer',
    ignored: (parameter: string, value: string) =>
      `L’adresse demande «\u00a0${parameter}=${value}\u00a0», qui n’est pas une année de cette série\u00a0: ignoré.`,
  },
  en: {
    label: 'Period',
    since: (year: string) => `Since ${year}`,
    lastYears: (count: string) => `${count} years`,
    lastYear: '1 year',
    from: 'from',
    until: 'to',
    loading: 'Loading the period…',
    failed: 'The period could not be loaded; the chart before it stays.',
    offline: 'You are offline; the chart before it stays.',
    retry: 'Try again',
    ignored: (parameter: string, value: string) =>
      `The address asks for “${parameter}=${value}”, which is no year of this series: ignored.`,
  },
});

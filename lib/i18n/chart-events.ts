import { bilingual } from './bilingual';

/** Dated events under a time chart. */
export const chartEventText = bilingual({
  fr: {
    summary: (count: string) => `Événements de la période (${count})`,
    show: 'Les marquer sur le graphique',
    aside: 'Un graphique montre que deux choses se sont suivies, jamais que l’une a causé l’autre.',
    source: (publisher: string) => `Source\u00a0: ${publisher}`,
    citedByNumber: (title: string) => `${title}, cité par son numéro, non lu ici`,
  },
  en: {
    summary: (count: string) => `Events of the period (${count})`,
    show: 'Mark them on the chart',
    aside: 'A chart shows that two things followed one another, never that one caused the other.',
    source: (publisher: string) => `Source: ${publisher}`,
    citedByNumber: (title: string) => `${title}, cited by its number, not read here`,
  },
});

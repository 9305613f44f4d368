import { bilingual } from './bilingual';

/** While a map or the small charts are on their way. */
export const listViewsText = bilingual({
  fr: {
    loading: 'Chargement de la carte…',
    failed: 'La carte n’a pas pu être chargée. Le tableau dit la même chose.',
    retry: 'Réessayer',
    toTable: 'Les mêmes prisons en tableau',
    chartsLoading: 'Chargement des courbes…',
    chartsFailed: 'Les courbes n’ont pas pu être chargées.',
  },
  en: {
    loading: 'Loading the map…',
    failed: 'The map could not be loaded. The table says the same.',
    retry: 'Try again',
    toTable: 'The same prisons as a table',
    chartsLoading: 'Loading the charts…',
    chartsFailed: 'The charts could not be loaded.',
  },
});

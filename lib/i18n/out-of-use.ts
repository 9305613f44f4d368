import { bilingual } from './bilingual';

/** Norm and operational places side by side; every number comes in formatted. */
export const outOfUseText = bilingual({
  fr: {
    heading: 'Places hors service',
    fewer: (difference: string, date: string) =>
      difference === '1'
        ? `Au ${date}, 1 place de la capacité norme n’est pas opérationnelle.`
        : `Au ${date}, ${difference} places de la capacité norme ne sont pas opérationnelles.`,
    more: (difference: string, date: string) =>
      `Au ${date}, il y a ${difference} places opérationnelles de plus que la capacité norme.`,
    unit: 'Prison ou quartier',
    norm: 'Places, norme',
    operational: 'Places opérationnelles',
    difference: 'Écart',
    densityNorm: 'Densité sur la norme',
    density: 'Densité',
    whole: 'Ensemble',
    definitions:
      'La capacité norme est calculée sur la surface (circulaire AP 88.05G). Les places opérationnelles sont celles qui sont effectivement disponibles. Le ministère ne publie ni la raison ni la durée d’un écart.',
    which: 'La densité du ministère, et la nôtre, est sur les places opérationnelles.',
  },
  en: {
    heading: 'Places out of use',
    fewer: (difference: string, date: string) =>
      `On ${date}, ${difference} places of the floor-area norm are not operational.`,
    more: (difference: string, date: string) =>
      `On ${date}, there are ${difference} more operational places than the floor-area norm gives.`,
    unit: 'Prison or wing',
    norm: 'Places, norm',
    operational: 'Operational places',
    difference: 'Difference',
    densityNorm: 'Density on the norm',
    density: 'Density',
    whole: 'Whole prison',
    definitions:
      'The norm is computed from floor area (circular AP 88.05G). Operational places are those actually available. The ministry publishes neither the reason nor the length of a difference.',
    which: 'The ministry’s density, and ours, is on operational places.',
  },
});

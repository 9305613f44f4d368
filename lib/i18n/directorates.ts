import { bilingual } from './bilingual';

/** The directorates together: their list, and how one is named. Every number comes in formatted. */
export const directoratesText = bilingual({
  fr: {
    title: 'Directions interrégionales',
    overseas: 'Outre-mer',
    of: (city: string) => `Direction de ${city}`,
    listDescription: (date: string) =>
      `Les dix directions pénitentiaires au ${date}\u00a0: personnes détenues, places, densité, détenus en surnombre, prisons et quartiers à 150\u202f% ou plus.`,
    listHeadline: (over: string, total: string, date: string) =>
      `Au ${date}, ${over} directions pénitentiaires sur ${total} détiennent plus de personnes qu’elles n’ont de places`,
    listHeadlineAll: (total: string, date: string) =>
      `Au ${date}, les ${total} directions pénitentiaires détiennent toutes plus de personnes qu’elles n’ont de places`,
    listLead: (name: string, above: string) =>
      `C’est à ${name} que le surnombre est le plus grand\u00a0: ${above} personnes au-delà des places, quartier par quartier.`,
    listLeadOverseas: (above: string) =>
      `C’est outre-mer que le surnombre est le plus grand\u00a0: ${above} personnes au-delà des places, quartier par quartier.`,
    listCaption: (date: string) => `Directions au ${date}, le plus grand surnombre d’abord`,
    aboveNote:
      'En surnombre\u00a0: notre somme des dépassements, quartier par quartier. Le reste est publié par le ministère.',
    whatIs:
      'Une direction interrégionale est le ressort administratif dont dépend une prison\u00a0: neuf en métropole, et la direction des services pénitentiaires d’outre-mer.',
    name: 'Direction',
    prisons: 'Prisons',
    wingsHigh: 'Quartiers à 150\u202f% ou plus',
    prisonsOf: { one: 'prison', other: 'prisons' },
    compareAll: 'Comparer les six directions au plus grand surnombre',
    all: 'Toutes les directions',
  },
  en: {
    title: 'Interregional directorates',
    overseas: 'Overseas',
    of: (city: string) => `${city} directorate`,
    listDescription: (date: string) =>
      `The ten prison directorates on ${date}: people held, places, density, people above capacity, prisons, and wings at 150% or more.`,
    listHeadline: (over: string, total: string, date: string) =>
      `On ${date}, ${over} of the ${total} prison directorates hold more people than they have places`,
    listHeadlineAll: (total: string, date: string) =>
      `On ${date}, all ${total} prison directorates hold more people than they have places`,
    listLead: (name: string, above: string) =>
      `Most people above capacity are in ${name}: ${above} beyond the places, added up wing by wing.`,
    listLeadOverseas: (above: string) =>
      `Most people above capacity are overseas: ${above} beyond the places, added up wing by wing.`,
    listCaption: (date: string) => `Directorates on ${date}, most people above capacity first`,
    aboveNote: 'Above capacity: our own sum of the excess, wing by wing. The rest is published by the ministry.',
    whatIs:
      'An interregional directorate is the administrative area a prison belongs to: nine in metropolitan France, and the overseas prison services directorate.',
    name: 'Directorate',
    prisons: 'Prisons',
    wingsHigh: 'Wings at 150% or more',
    prisonsOf: { one: 'prison', other: 'prisons' },
    compareAll: 'Compare the six directorates with most people above capacity',
    all: 'All directorates',
  },
});

import { bilingual } from './bilingual';

/** The registry of sources and the page of one source. */
export const sourcesText = bilingual({
  fr: {
    title: 'Sources',
    description:
      'Toutes les sources de Surnombre\u00a0: qui publie, où nous avons lu, sous quelle licence, combien de chiffres.',
    lead: 'Une source a deux faces\u00a0: qui a publié le chiffre, et où nous l’avons lu. Quand ce n’est pas au même endroit, les deux sont dites.',
    publisher: 'Éditeur et document',
    figures: 'Chiffres',
    readIn: (place: string) => `lu dans\u00a0: ${place}`,
    counts: (sources: string, figures: string) => `${sources} sources, ${figures} chiffres.`,
    compilers:
      'Les relevés du ministère antérieurs à juillet 2026 nous sont parvenus par deux compilations publiques, Le Panier à salade (2012–2021) et zaaraben/stats_carcerales (2023–2026). L’éditeur reste le ministère\u00a0; elles en sont le chemin.',
    pageTitle: (publisher: string) => `Source\u00a0: ${publisher}`,
    pageDescription: (title: string, figures: string) =>
      `${title}. Chiffres de cette source dans nos données\u00a0: ${figures}.`,
    authors: 'Auteurs',
    kind: 'Nature',
    language: 'Langue',
    languages: { fr: 'français', en: 'anglais', und: 'non précisée' },
    copyOf: 'Copie ou réécriture de',
    origin: 'Texte d’origine',
    oneWith: 'Une seule source avec',
    oneWithMeaning:
      'Ces textes sont copiés l’un de l’autre ou viennent de la même dépêche ou du même communiqué\u00a0: nos vérifications les comptent pour une seule source.',
    countedOnce: (amount: number, count: string) =>
      `ne fait qu’une source avec ${count} ${amount === 1 ? 'autre' : 'autres'}`,
    article: 'Les chiffres de cet article, vérifiés',
    identifier: 'Identifiant',
    whatComes: (count: string) => `Les ${count} chiffres que nous en tenons`,
    none: 'Aucun chiffre de nos données n’en vient encore.',
    firstOf: (shown: string, all: string) => `Les ${shown} premiers sur ${all}\u00a0; l’API les donne tous.`,
    subject: 'Quoi et où',
    date: 'Date',
    value: 'Valeur',
    locator: 'Endroit',
    allAsJson: 'Tous en JSON',
    allAsCsv: 'Tous en CSV',
    back: 'Toutes les sources',
  },
  en: {
    title: 'Sources',
    description: 'Every source of Surnombre: who publishes, where we read it, under which licence, how many figures.',
    lead: 'A source has two faces: who published the figure, and where we read it. Where the two differ, both are said.',
    publisher: 'Publisher and document',
    figures: 'Figures',
    readIn: (place: string) => `read in: ${place}`,
    counts: (sources: string, figures: string) => `${sources} sources, ${figures} figures.`,
    compilers:
      'The ministry’s counts before July 2026 reached us through two public compilations, Le Panier à salade (2012–2021) and zaaraben/stats_carcerales (2023–2026). The publisher is still the ministry; they are the path.',
    pageTitle: (publisher: string) => `Source: ${publisher}`,
    pageDescription: (title: string, figures: string) => `${title}. Figures of this source in our data: ${figures}.`,
    authors: 'Authors',
    kind: 'Kind',
    language: 'Language',
    languages: { fr: 'French', en: 'English', und: 'not stated' },
    copyOf: 'Copy or rewrite of',
    origin: 'Text it goes back to',
    oneWith: 'One source with',
    oneWithMeaning:
      'These texts are copied from one another, or come from the same agency dispatch or release: our checks count them as one source.',
    countedOnce: (amount: number, count: string) =>
      `counts as one source with ${count} ${amount === 1 ? 'other' : 'others'}`,
    article: 'The figures of this article, checked',
    identifier: 'Identifier',
    whatComes: (count: string) => `The ${count} figures we have from it`,
    none: 'No figure in our data comes from it yet.',
    firstOf: (shown: string, all: string) => `The first ${shown} of ${all}; the API gives them all.`,
    subject: 'What and where',
    date: 'Date',
    value: 'Value',
    locator: 'Place in it',
    allAsJson: 'All as JSON',
    allAsCsv: 'All as CSV',
    back: 'All sources',
  },
});

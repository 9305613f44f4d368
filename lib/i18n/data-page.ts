import { bilingual } from './bilingual';

/** The page on the data and the API. Addresses of examples are real and are tried by the tests of the page. */
export const dataPageText = bilingual({
  fr: {
    title: 'Données et API',
    description:
      'Télécharger les données de Surnombre ou interroger son API\u00a0: adresses, exemples, formats, licences, citation.',
    lead: 'Tout ce que montrent les pages est dans l’API, avec ses bornes, ses mots, ses sources et les chiffres écartés. Aucune clé, aucun compte.',
    downloadsTitle: 'Télécharger',
    downloads: {
      prisons: 'Toutes les prisons au dernier relevé (CSV)',
      wings: 'Tous les quartiers au dernier relevé (CSV)',
      national: 'La France, à toutes les dates (CSV)',
      sources: 'Le registre des sources (JSON)',
      openapi: 'La description complète de l’API (OpenAPI 3.1)',
    },
    pathsTitle: 'Les adresses de l’API',
    path: 'Adresse',
    answers: 'Répond',
    paths: {
      '/overview': 'la situation\u00a0: dernier ratio national, un an avant, record, exposition, tranches',
      '/ratios': 'personnes, places, densité, écart, effectifs et pression, par unité et par date',
      '/subjects': 'l’annuaire\u00a0: pays, directions, prisons, quartiers\u00a0; recherche sans accents',
      '/figures': 'chaque chiffre avec source, tournure, bornes, et s’il est retenu',
      '/articles': 'les articles cités, leurs affirmations et leur vérification',
      '/sources': 'le registre des sources',
      '/checks': 'les vérifications\u00a0; ou celle d’un nombre que vous avez entendu',
      '/releases': 'les versions des données et ce qui a changé',
      '/health': 'l’état du service',
    },
    examplesTitle: 'Essayer',
    examplesLead: 'Dans un terminal\u00a0:',
    examples: {
      france: 'La France et Fresnes au dernier relevé de chacun',
      history: 'Les maisons d’arrêt depuis 2020, en CSV',
      ranking: 'Les dix quartiers les plus denses',
      check: 'Un article parle de 77\u202f500 détenus au 1er avril 2024\u00a0: vrai\u202f?',
    },
    rulesTitle: 'Ce qu’il faut savoir',
    rules: [
      'Une valeur absente n’est ni vide ni nulle\u00a0: c’est {"absent": "raison"}.',
      'Les nombres gardent toute leur précision\u00a0; l’arrondi est l’affaire de l’affichage.',
      'Un paramètre inconnu, répété ou hors limites est une erreur expliquée, jamais ignorée.',
      'Chaque réponse nomme la version des données\u00a0; les en-têtes ETag évitent de relire ce qui n’a pas changé.',
    ],
    elsewhereTitle: 'Sur un autre site',
    elsewhere:
      'Sous chaque graphique, «\u00a0Intégrer\u00a0» donne le code qui le place sur une page\u00a0: sans cookie, à jour. Les outils qui connaissent oEmbed n’ont besoin que de l’adresse de la page\u00a0:',
    licenceTitle: 'Licences',
    licence:
      'Les statistiques du ministère de la Justice se réutilisent sous Licence Ouverte 2.0\u00a0: nommez-le, donnez la date de mise à jour, et ne laissez pas croire qu’il vous approuve. Chaque source a sa licence, dite au registre. Le code est sous EUPL-1.2.',
    citeTitle: 'Citer',
    cite: 'Citez le chiffre par sa source, comme le fait sa page\u00a0; et Surnombre pour le calcul, avec la version des données\u00a0:',
    release: (id: string, figures: string) => `Version ${id}, ${figures} chiffres.`,
  },
  en: {
    title: 'Data and API',
    description: 'Download the data of Surnombre or query its API: addresses, examples, formats, licences, citation.',
    lead: 'Everything the pages show is in the API, with its bounds, its wording, its sources and the figures that were not chosen. No key, no account.',
    downloadsTitle: 'Download',
    downloads: {
      prisons: 'Every prison at the latest count (CSV)',
      wings: 'Every wing at the latest count (CSV)',
      national: 'France, at every date (CSV)',
      sources: 'The registry of sources (JSON)',
      openapi: 'The full description of the API (OpenAPI 3.1)',
    },
    pathsTitle: 'Addresses of the API',
    path: 'Address',
    answers: 'Answers',
    paths: {
      '/overview': 'the situation: latest national ratio, a year before, record, exposure, bands',
      '/ratios': 'people, places, density, gap, staff and load, by unit and date',
      '/subjects': 'the directory: countries, directorates, prisons, wings; search ignores accents',
      '/figures': 'every figure with its source, wording, bounds, and whether it was chosen',
      '/articles': 'the articles cited, their claims and how these were checked',
      '/sources': 'the registry of sources',
      '/checks': 'the checks; or that of a number you have heard',
      '/releases': 'the releases of the data and what changed',
      '/health': 'the state of the service',
    },
    examplesTitle: 'Try it',
    examplesLead: 'In a terminal:',
    examples: {
      france: 'France and Fresnes, each at its latest count',
      history: 'Remand prisons since 2020, as CSV',
      ranking: 'The ten densest wings',
      check: 'An article speaks of 77,500 people held on 1 April 2024: true?',
    },
    rulesTitle: 'Good to know',
    rules: [
      'An absent value is neither empty nor null: it is {"absent": "reason"}.',
      'Numbers keep their full precision; rounding belongs to display.',
      'A parameter that is unknown, repeated or out of range is an error that explains itself; it is never ignored.',
      'Every answer names the release of the data; ETag headers save re-reading what has not changed.',
    ],
    licenceTitle: 'Licences',
    licence:
      'The statistics of the Ministère de la Justice may be reused under the French Open Licence (Licence Ouverte 2.0): name it, give the date of last update, and do not suggest that it endorses you. Each source has its own licence, given in the registry. The code is under EUPL-1.2.',
    elsewhereTitle: 'On another site',
    elsewhere:
      'Under every chart, “Embed” gives the code that puts it into a page: no cookies, always up to date. Tools that know oEmbed need only the address of the page:',
    citeTitle: 'Cite',
    cite: 'Cite a figure by its source, as its page does; and Surnombre for the computation, with the release of the data:',
    release: (id: string, figures: string) => `Release ${id}, ${figures} figures.`,
  },
});

/** Where the examples and downloads lead; the words are in the catalogue. */
export const DATA_ADDRESSES = {
  prisons: '/api/v1/ratios?kind=establishment&limit=1000&format=csv',
  wings: '/api/v1/ratios?kind=wing&limit=1000&format=csv',
  national: '/api/v1/figures?subject=fr&chosen=true&limit=1000&format=csv',
  sources: '/api/v1/sources?limit=1000',
  openapi: '/api/v1/openapi.json',
  france: '/api/v1/ratios?subject=fr&subject=cp-fresnes',
  history: '/api/v1/ratios?subject=fr.ma&from=2020-01-01&format=csv',
  ranking: '/api/v1/ratios?kind=wing&sort=-density&limit=10',
  check: '/api/v1/checks?subject=fr&measure=detained&date=2024-04-01&value=77500',
  oembed: '/oembed?url=/fr/establishments/cp-fresnes',
} as const;

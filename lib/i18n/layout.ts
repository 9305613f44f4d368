import { bilingual } from './bilingual';

/** The frame around every page. */
export const layoutText = bilingual({
  fr: {
    siteName: 'Surnombre',
    tagline: 'La surpopulation carcérale, chaque chiffre à sa source',
    skip: 'Aller au contenu',
    mainNavigation: 'Rubriques',
    footNavigation: 'À propos du site',
    home: 'Surnombre, accueil',
    otherLanguage: 'English',
    theme: 'Apparence',
    themeSystem: 'système',
    themeLight: 'claire',
    themeDark: 'sombre',
    licence: (date: string) =>
      `Données pénitentiaires françaises\u00a0: ministère de la Justice, Licence Ouverte\u00a02.0, dernière mise à jour au ${date}.`,
    notEndorsed: 'Site indépendant\u00a0: le ministère ne l’a ni commandé, ni relu, ni approuvé.',
    release: 'Version des données',
  },
  en: {
    siteName: 'Surnombre',
    tagline: 'Prison overcrowding, every figure at its source',
    skip: 'Skip to content',
    mainNavigation: 'Sections',
    footNavigation: 'About this site',
    home: 'Surnombre, home page',
    otherLanguage: 'Français',
    theme: 'Appearance',
    themeSystem: 'system',
    themeLight: 'light',
    themeDark: 'dark',
    licence: (date: string) =>
      `French prison data: Ministère de la Justice, Licence Ouverte 2.0 (open licence), last updated ${date}.`,
    notEndorsed: 'An independent site: the ministry did not commission, review or endorse it.',
    release: 'Data release',
  },
});

/** Names of the pages that exist, as the navigation writes them. Add a page here once it is there: no dead links. */
export const PAGE_NAMES = bilingual({
  fr: {
    '': 'La situation',
    '/establishments': 'Votre prison',
    '/directorates': 'Directions interrégionales',
    '/wing-types': 'Types de quartier',
    '/compare': 'Comparer',
    '/check': 'Vérifier un chiffre',
    '/articles': 'Les articles cités',
    '/staffing': 'Les surveillants',
    '/published': 'Publié ou non',
    '/my-sheet': 'Ma fiche en une minute',
    '/plan-15000': 'Le plan 15\u202f000 places',
    '/method': 'Méthode et glossaire',
    '/sources': 'Sources',
    '/data': 'Données et API',
    '/releases': 'Versions et corrections',
    '/accessibility': 'Accessibilité',
  },
  en: {
    '': 'The situation',
    '/establishments': 'Your prison',
    '/directorates': 'Directorates',
    '/wing-types': 'Types of wing',
    '/compare': 'Compare',
    '/check': 'Check a figure',
    '/articles': 'The articles cited',
    '/staffing': 'Prison officers',
    '/published': 'Published or not',
    '/my-sheet': 'My sheet in a minute',
    '/plan-15000': 'The 15,000-places plan',
    '/method': 'Method and glossary',
    '/sources': 'Sources',
    '/data': 'Data and API',
    '/releases': 'Releases and corrections',
    '/accessibility': 'Accessibility',
  },
});

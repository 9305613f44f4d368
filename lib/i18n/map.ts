import { bilingual } from './bilingual';

type DotWords = { readonly name: string; readonly density: string; readonly held: string; readonly places: string };

/** The map of prisons and the small charts. Numbers and dates come in already formatted. */
export const mapText = bilingual({
  fr: {
    title: 'Carte des prisons',
    metaDescription: (total: string, date: string) =>
      `Les ${total} prisons françaises au ${date} sur une carte\u00a0: chaque point dit la densité et le nombre de personnes détenues.`,
    headline: (date: string, high: string, total: string) =>
      `Au ${date}, ${high} prisons sur ${total} sont à 150\u202f% ou plus.`,
    titleOf: ({ name, density, held, places }: DotWords) =>
      `${name}\u00a0: ${density}, ${held} personnes détenues, ${places} places`,
    label: (date: string) => `Carte des prisons au ${date}`,
    interactive: 'Chercher, filtrer, zoomer sur cette carte',
    toTable: 'Les mêmes prisons en tableau',
    pastMap: 'Passer la carte',
    legend: 'Densité',
    sizes: 'Personnes détenues',
    sizeNote: (held: string) => `Sous ${held} personnes, tous les points ont la même taille.`,
    noDensity: 'pas de densité',
    withoutTitle: 'Sans densité, donc creux sur la carte',
    pointNotes: 'Où sont les points',
    lavau:
      'Troyes-Lavau\u00a0: la source donne l’adresse de l’ancienne prison, à Troyes\u202f; la nouvelle est à côté, à Lavau.',
    insets:
      'L’Île-de-France et l’outre-mer sont dans des encarts, chacun à son échelle. Saint-Martin n’a pas de prison dans ces tableaux.',
    outlines: 'Contours\u00a0:',
    zoomIn: 'Agrandir',
    zoomOut: 'Réduire',
    places: 'Aller à',
    placesAny: 'une région, un territoire…',
    whole: 'Toute la carte',
    overseas: 'Outre-mer',
    hint: 'Au clavier\u00a0: flèches pour passer d’une prison à l’autre dans l’ordre de la liste, Entrée pour ouvrir sa page.',
    tapHint: 'Touchez un point, ou près de lui, pour lire ses chiffres.',
    panelEmpty: 'Choisissez une prison sur la carte pour lire ses chiffres.',
    panelDate: (date: string) => `au ${date}`,
    held: 'Personnes détenues',
    room: 'Places',
    density: 'Densité',
    above: 'En surnombre',
    open: (name: string) => `Ouvrir la page de ${name}`,
    openShort: 'Ouvrir sa page',
    count: (shown: string, date: string) => `${shown} prisons sur la carte, au ${date}.`,
    alternative: 'Ce que montre la carte est aussi dans le tableau.',
    none: 'Aucune prison ne correspond\u00a0: rien à dessiner.',
    notDrawn: (names: string) => `Sans point sur la carte\u00a0: ${names}.`,
    multiplesTitle: 'Chaque prison depuis 2012',
    multiplesScale:
      'Densité, même échelle partout\u00a0: de 0 à 250\u202f%\u202f; le trait est la ligne des 100\u202f%, le rouge ce qui la dépasse. Un tiret en haut\u00a0: plus de 250\u202f%. Les blancs sont des mois sans comptage.',
    multiplesMark: (date: string) => `Le repère vertical est au ${date}, date des chiffres.`,
    multiplesWing: (wing: string) => `Courbes des quartiers «\u00a0${wing}\u00a0».`,
    noCourse: 'aucune densité connue depuis 2012',
  },
  en: {
    title: 'Map of prisons',
    metaDescription: (total: string, date: string) =>
      `France’s ${total} prisons on ${date} on one map: each dot tells the density and the number of people held.`,
    headline: (date: string, high: string, total: string) =>
      `On ${date}, ${high} of ${total} prisons are at 150% or more.`,
    titleOf: ({ name, density, held, places }: DotWords) =>
      `${name}: ${density}, ${held} people held, ${places} places`,
    label: (date: string) => `Map of prisons on ${date}`,
    interactive: 'Search, filter and zoom this map',
    toTable: 'The same prisons as a table',
    pastMap: 'Skip the map',
    legend: 'Density',
    sizes: 'People held',
    sizeNote: (held: string) => `Under ${held} people all dots are alike.`,
    noDensity: 'no density',
    withoutTitle: 'No density, so hollow on the map',
    pointNotes: 'Where the dots are',
    lavau:
      'Troyes-Lavau: the source gives the address of the old prison, in Troyes; the new one is beside it, in Lavau.',
    insets:
      'Île-de-France and the overseas territories are insets, each to its own scale. Saint-Martin has no prison in these tables.',
    outlines: 'Outlines:',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    places: 'Go to',
    placesAny: 'a region, a territory…',
    whole: 'The whole map',
    overseas: 'Overseas',
    hint: 'By keyboard: arrows move from prison to prison in the order of the list, Enter opens its page.',
    tapHint: 'Tap a dot, or near it, to read its figures.',
    panelEmpty: 'Choose a prison on the map to read its figures.',
    panelDate: (date: string) => `on ${date}`,
    held: 'People held',
    room: 'Places',
    density: 'Density',
    above: 'Above capacity',
    open: (name: string) => `Open the page of ${name}`,
    openShort: 'Open its page',
    count: (shown: string, date: string) => `${shown} prisons on the map, on ${date}.`,
    alternative: 'What the map shows is in the table too.',
    none: 'No prison matches: nothing to draw.',
    notDrawn: (names: string) => `No point on the map: ${names}.`,
    multiplesTitle: 'Each prison since 2012',
    multiplesScale:
      'Density, one scale for all: 0 to 250%; the rule is the 100% line, red is what is above it. A dash at the top: more than 250%. Blanks are months without a count.',
    multiplesMark: (date: string) => `The upright mark is at ${date}, the date of the figures.`,
    multiplesWing: (wing: string) => `Courses of the “${wing}” wings.`,
    noCourse: 'no density known since 2012',
  },
});

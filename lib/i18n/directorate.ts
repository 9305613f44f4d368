import { bilingual } from './bilingual';

type Counted = { readonly date: string; readonly held: string; readonly places: string; readonly prisons: string };
type Move = { readonly date: string; readonly prisons: string; readonly area: string };

/** The page of one directorate. Every number comes in formatted. */
export const directorateText = bilingual({
  fr: {
    metaTitle: (name: string) => `${name}\u00a0: prisons, places et personnes détenues`,
    metaDescription: (name: string, date: string) =>
      `${name}\u00a0: personnes détenues, places, densité, prison par prison et par type de quartier au ${date}, et depuis 2012. Chaque chiffre mène à sa source.`,
    held: 'Détenus',
    places: 'Places',
    density: 'Densité',
    above: 'En surnombre',
    counted: (name: string, per100: string) => ({
      before: `${name}\u00a0: `,
      accent: `${per100} personnes`,
      after: ' pour 100 places',
    }),
    lead: ({ date, held, places, prisons }: Counted) =>
      `Au ${date}, ${held} personnes détenues pour ${places} places opérationnelles, dans ${prisons}.`,
    leadAbove: (above: string) => `Quartier par quartier, ${above} y sont au-delà du nombre de places.`,
    leadExposed: (share: string) => `${share} y vivent dans un quartier à 150\u202f% ou plus.`,
    keyFigures: 'Chiffres clés',
    heldKey: 'personnes détenues',
    placesKey: 'places opérationnelles',
    densityKey: 'densité carcérale',
    aboveKey: 'détenus en surnombre',
    aboveNote: 'notre somme des dépassements, quartier par quartier',
    aboveWithout: (wings: string) => `notre somme, sans\u00a0: ${wings}`,
    gapKey: 'écart net',
    gapNote: 'personnes détenues moins places, calculé par nous',
    normKey: 'capacité norme',
    normNote: (density: string) => `densité sur cette base\u00a0: ${density}`,
    changeKey: (month: string) => `personnes depuis ${month}`,
    changeNote: (date: string) => `notre somme au ${date}\u00a0:`,
    printed: 'tel que publié',
    computed: 'calculé par nous',
    ownSum: 'notre somme',
    withoutRow: (people: string) =>
      `${people} personnes comptées dans ce total ne sont dans aucune ligne chiffrée de quartier (secret statistique, ou quartier absent des tableaux).`,
    types: 'Par type de quartier',
    typesPublished: (date: string) => `Tel que le ministère le publie au ${date} (tableau 10)`,
    typesPublishedNote:
      'Le ministère n’imprime ici que trois densités, sans les nombres dont elles viennent. Celle des maisons d’arrêt ne compte pas les places des mineurs.',
    typesOwn: (date: string) => `Notre somme des quartiers au ${date}`,
    typesOwnNote:
      'Autre définition\u00a0: les lignes publiées des quartiers, additionnées par nous\u202f; un quartier de maison d’arrêt y garde ses places de mineurs. Les deux tableaux ne se comparent pas l’un à l’autre.',
    type: 'Type',
    sentenceFacilities: 'établissements pour peine, ensemble',
    prisonsTitle: 'Ses prisons',
    prisonsCaption: (date: string) =>
      `Prisons au ${date}, le plus de personnes en surnombre d’abord\u202f; celles qu’on ne peut pas compter, puis celles pour mineurs, viennent en dernier, sans rang.`,
    prison: 'Prison',
    bands: 'Ses quartiers par densité',
    band: 'Densité',
    wings: 'Quartiers',
    unbanded: (wings: string) => `Sans densité\u00a0: ${wings}.`,
    missing: 'Où il manque le plus de places',
    exposure: 'Combien de personnes y vivent à plus d’une par place',
    series: 'Depuis 2012',
    seriesAside:
      'Le ministère ne publie le total d’une direction que depuis le tableau que nous avons de juillet 2026. Avant, c’est notre somme de ses quartiers, en tirets. Chaque prison est comptée dans la direction où la table de ce jour-là la place.',
    noBreak: 'Aucune prison n’a changé de direction ici dans nos relevés.',
    leftOut: (dates: string) =>
      `Laissés vides, parce qu’il y manque des quartiers de plus d’un centième des places\u00a0: ${dates}.`,
    atLeast: (number: string) =>
      `Relevés où manque un quartier plus petit, et où le nombre est donc un «\u00a0au moins\u00a0»\u00a0: ${number}.`,
    breakNote: (month: string) =>
      `Trait vertical, ${month}\u00a0: les limites changent\u202f; les deux côtés ne se comparent pas.`,
    boundaries: 'Ses limites',
    arrived: ({ date, prisons, area }: Move) => `${date}, venues de\u00a0: ${area}. ${prisons}.`,
    left: ({ date, prisons, area }: Move) => `${date}, passées à\u00a0: ${area}. ${prisons}.`,
    closed: 'Prisons fermées qui en dépendaient\u00a0:',
    staff: 'Les personnels',
    staffNone:
      'Aucun chiffre pour cette direction dans nos données. La France ne publie pas d’effectif de surveillants par direction et par mois.',
    coverage: 'Ce que nous avons',
    coverageText: (dates: string, first: string, published: string) =>
      `Des tableaux de prisons à ${dates} dates depuis ${first}\u202f; le total publié de la direction à une seule, le ${published}. Un mois absent de nos données ne veut pas dire que le ministère ne l’a pas publié.`,
    takeAway: 'Emporter ces chiffres',
    csv: 'Tous les relevés de la direction, CSV',
    json: 'Tous les relevés de la direction, JSON',
    prisonsCsv: 'Ses prisons au dernier relevé, CSV',
    wingsCsv: 'Ses quartiers au dernier relevé, CSV',
    subject: 'Sa fiche dans l’API, JSON',
    sheet: 'Sa fiche d’une page, à imprimer',
    compare: 'Comparer',
    compareTop: 'Comparer ses prisons au plus grand surnombre',
  },
  en: {
    metaTitle: (name: string) => `${name}: prisons, places and people held`,
    metaDescription: (name: string, date: string) =>
      `${name}: people held, places, density, prison by prison and by type of wing on ${date}, and since 2012. Every number leads to its source.`,
    held: 'Held',
    places: 'Places',
    density: 'Density',
    above: 'Above capacity',
    counted: (name: string, per100: string) => ({
      before: `${name}: `,
      accent: `${per100} people`,
      after: ' for every 100 places',
    }),
    lead: ({ date, held, places, prisons }: Counted) =>
      `On ${date}, ${held} people held for ${places} operational places, in ${prisons}.`,
    leadAbove: (above: string) => `Wing by wing, ${above} of them are beyond the number of places.`,
    leadExposed: (share: string) => `${share} live in a wing at 150% or more.`,
    keyFigures: 'Key figures',
    heldKey: 'people held',
    placesKey: 'operational places',
    densityKey: 'prison density',
    aboveKey: 'people above capacity',
    aboveNote: 'our own sum of the excess, wing by wing',
    aboveWithout: (wings: string) => `our own sum, without: ${wings}`,
    gapKey: 'net gap',
    gapNote: 'people held minus places, computed by us',
    normKey: 'floor-area norm capacity',
    normNote: (density: string) => `density on that basis: ${density}`,
    changeKey: (month: string) => `people since ${month}`,
    changeNote: (date: string) => `our own sum on ${date}:`,
    printed: 'as published',
    computed: 'computed by us',
    ownSum: 'our own sum',
    withoutRow: (people: string) =>
      `${people} people counted in this total are in no row of a wing with a number (statistical secrecy, or a wing left out of the tables).`,
    types: 'By type of wing',
    typesPublished: (date: string) => `As the ministry publishes it on ${date} (table 10)`,
    typesPublishedNote:
      'Here the ministry prints three densities only, without the numbers they come from. That of remand leaves minors’ places out.',
    typesOwn: (date: string) => `Our own sum of wings on ${date}`,
    typesOwnNote:
      'Another definition: the published rows of wings, added up by us; a remand wing keeps its minors’ places. The two tables are not to be compared with each other.',
    type: 'Type',
    sentenceFacilities: 'prisons for sentenced people, together',
    prisonsTitle: 'Its prisons',
    prisonsCaption: (date: string) =>
      `Prisons on ${date}, most people above capacity first; those nobody can count, then those for minors, come last, without a rank.`,
    prison: 'Prison',
    bands: 'Its wings by density',
    band: 'Density',
    wings: 'Wings',
    unbanded: (wings: string) => `Without a density: ${wings}.`,
    missing: 'Where most places are missing',
    exposure: 'How many people live more than one to a place',
    series: 'Since 2012',
    seriesAside:
      'The ministry’s total of a directorate is in the one workbook we have, July 2026. Before it, this is our own sum of its wings, dashed. Each prison counts in the directorate under which that day’s table puts it.',
    noBreak: 'No prison moved into or out of this directorate in our counts.',
    leftOut: (dates: string) =>
      `Left empty, since wings of more than one hundredth of the places are missing: ${dates}.`,
    atLeast: (number: string) => `Counts that lack a smaller wing, and are therefore an “at least”: ${number}.`,
    breakNote: (month: string) => `Vertical line, ${month}: the boundaries change; the two sides do not compare.`,
    boundaries: 'Its boundaries',
    arrived: ({ date, prisons, area }: Move) => `${date}, from ${area}: ${prisons}.`,
    left: ({ date, prisons, area }: Move) => `${date}, to ${area}: ${prisons}.`,
    closed: 'Closed prisons that belonged to it:',
    staff: 'Staff',
    staffNone:
      'No figure for this directorate in our data. France publishes no number of officers by directorate and month.',
    coverage: 'What we have',
    coverageText: (dates: string, first: string, published: string) =>
      `Tables of prisons at ${dates} dates since ${first}; the directorate’s published total at one only, ${published}. A month missing in our data does not mean that the ministry did not publish it.`,
    takeAway: 'Take these figures away',
    csv: 'All counts of the directorate, CSV',
    json: 'All counts of the directorate, JSON',
    prisonsCsv: 'Its prisons at the latest count, CSV',
    wingsCsv: 'Its wings at the latest count, CSV',
    subject: 'Its record in the API, JSON',
    sheet: 'Its one-page sheet, to print',
    compare: 'Compare',
    compareTop: 'Compare its prisons with most people above capacity',
  },
});

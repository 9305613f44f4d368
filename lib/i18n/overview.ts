import { bilingual } from '#lib/i18n/bilingual';

/** A sentence with one part set in vermilion. */
export type Accented = { readonly before: string; readonly accent: string; readonly after: string };

/** The overview page. Every number comes in already formatted; nothing here computes. */
export const overviewText = bilingual({
  fr: {
    title: 'La situation',
    description: (date: string, density: string) =>
      `Surpopulation carcérale en France au ${date}\u00a0: ${density} de densité. Chaque chiffre mène à sa source.`,
    headline: (date: string, held: string): Accented => ({
      before: `Au ${date}, les prisons françaises détiennent `,
      accent: `${held} personnes`,
      after: ' pour 100 places.',
    }),
    oneYear: (people: string, places: string) =>
      `En un an, ${people} personnes détenues de plus pour ${places} places de plus.`,
    laterTotal: 'Dernier total connu\u00a0:',
    laterTotalAt: (date: string, readIn: string) => `au ${date}, chiffre du ministère, lu dans\u00a0: ${readIn}.`,
    oneDate: (date: string) =>
      `Sauf mention contraire, tout ce qui suit est arrêté au ${date}\u00a0: statistique mensuelle du ministère de la Justice.`,
    keyFigures: 'Chiffres clés',
    held: 'personnes détenues',
    places: 'places opérationnelles',
    density: 'densité carcérale',
    inOneYearFrom: (month: string) => `de ${month}\u00a0:`,
    morePeople: 'personnes détenues en un an',
    morePlaces: 'places en un an',
    remand: 'densité des maisons d’arrêt',
    remandNote: 'maisons d’arrêt et quartiers, places des mineurs non comprises',
    mattresses: 'matelas au sol',
    mattressesChange: (change: string) => `${change} en un an, de`,
    pretrial: 'de prévenus parmi les personnes détenues',
    pretrialNote: (count: string) => `${count} prévenus, sans les condamnés-prévenus`,
    gap: 'écart net',
    gapNote: 'personnes détenues moins places, toutes prisons confondues',
    surnombre: 'détenus en surnombre',
    surnombreNote: 'somme des dépassements, quartier par quartier\u00a0: les places vides ailleurs n’aident pas',
    articlesCited: 'Les articles cités',
    ourReading: 'Le chiffre de l’article, et celui du ministère',
    founding: 'D’où viennent les premiers chiffres de ce site',
    history: 'L’évolution',
    densitySection: 'La densité',
    situation: 'Où manquent les places',
    types: 'Selon le type de prison',
    claimed: 'Écrit',
    against: 'Ministère',
    readIn: (place: string) => `chiffre du ministère, lu dans\u00a0: ${place}`,
    unionStatement: 'Déclaration syndicale',
    unionStatementNote:
      'Chiffres donnés à la télévision par un représentant syndical de cette prison. L’article ne nomme pas la prison\u00a0: nous ne la devinons pas, et aucun chiffre indépendant ne peut lui être opposé.',
    outletReadIn: (publisher: string, readIn: string) => `${publisher}, lu dans ${readIn}`,
    figureByFigure: 'chiffre par chiffre',
    quoted: (words: string) => `«\u00a0${words}\u00a0»`,
    noCapacityFigure: 'Cet article ne donne aucun chiffre de population, de capacité ni d’effectif.',
    vendinHeading: 'Une prison sans place publiée',
    aside: {
      line: 'La ligne',
      lineText:
        'À 100\u202f%, il y a autant de personnes détenues que de places. Une place n’est pas une cellule\u00a0: même à 100\u202f%, tout le monde n’est pas seul.',
      bandsText:
        'Les bandes sont celles du ministère\u00a0: moins de 100\u202f%, 100 à 120, 120 à 150, 150 à 200, 200\u202f% et plus.',
      excess: 'Écart net et surnombre',
      excessText: (gap: string, sum: string) =>
        `L’écart net (${gap}) compense les prisons pleines par les places vides d’ailleurs. Le surnombre (${sum}) additionne les seuls dépassements, quartier par quartier.`,
      uncounted: (units: string) =>
        `«\u00a0Au moins\u00a0», car ${units} quartiers ne peuvent pas être comptés\u00a0: effectif couvert par le secret statistique, ou aucune place publiée.`,
      types: 'Deux définitions',
      typesText:
        'Le tableau du ministère sort les places des mineurs des maisons d’arrêt. Nos sommes des quartiers les y laissent. Ce sont deux séries\u00a0: nous ne les joignons ni ne les confrontons.',
      method: 'Méthode et glossaire',
    },
    ownByType: 'Nos propres sommes par type\u00a0: une autre définition',
    cited: (claims: number) =>
      claims === 0 ? 'Ne donne aucun chiffre de capacité.' : `${claims} chiffres confrontés.`,
  },
  en: {
    title: 'The situation',
    description: (date: string, density: string) =>
      `Prison overcrowding in France on ${date}: density ${density}. Every number leads to its source.`,
    headline: (date: string, held: string): Accented => ({
      before: `On ${date}, French prisons hold `,
      accent: `${held} people`,
      after: ' for every 100 places.',
    }),
    oneYear: (people: string, places: string) => `In one year, ${people} more people held and ${places} more places.`,
    laterTotal: 'Latest known total:',
    laterTotalAt: (date: string, readIn: string) => `on ${date}, ministry’s figure, read in: ${readIn}.`,
    oneDate: (date: string) =>
      `Unless stated otherwise, everything below is as of ${date}: the Ministry of Justice’s monthly statistics.`,
    keyFigures: 'Key figures',
    held: 'people held',
    places: 'operational places',
    density: 'prison density',
    inOneYearFrom: (month: string) => `from ${month}:`,
    morePeople: 'people held in one year',
    morePlaces: 'places in one year',
    remand: 'density of remand prisons',
    remandNote: 'remand prisons and wings, minors’ places left out',
    mattresses: 'floor mattresses',
    mattressesChange: (change: string) => `${change} in one year, from`,
    pretrial: 'of the people held are pre-trial',
    pretrialNote: (count: string) => `${count} pre-trial detainees, without those also serving a sentence`,
    gap: 'net gap',
    gapNote: 'people held minus places, all prisons together',
    surnombre: 'people above capacity',
    surnombreNote: 'excess added up wing by wing: empty places elsewhere do not help',
    articlesCited: 'The cited articles',
    ourReading: 'The article’s figure, and the ministry’s',
    founding: 'Where this site’s first figures come from',
    history: 'Over time',
    densitySection: 'Density',
    situation: 'Where places are missing',
    types: 'By type of prison',
    claimed: 'Written',
    against: 'Ministry',
    readIn: (place: string) => `ministry’s figure, read in: ${place}`,
    unionStatement: 'Union statement',
    unionStatementNote:
      'Figures given on television by a union representative of that prison. The article does not name the prison: we do not guess it, and no independent figure can be held against it.',
    outletReadIn: (publisher: string, readIn: string) => `${publisher}, read in ${readIn}`,
    figureByFigure: 'figure by figure',
    quoted: (words: string) => `“${words}”`,
    noCapacityFigure: 'This article gives no figure on population, capacity or staff.',
    vendinHeading: 'A prison with no published place',
    aside: {
      line: 'The line',
      lineText:
        'At 100% there are as many people held as places. A place is not a cell: even at 100% not everyone has one to themselves.',
      bandsText: 'The bands are the ministry’s: under 100%, 100 to 120, 120 to 150, 150 to 200, 200% and above.',
      excess: 'Net gap and people above capacity',
      excessText: (gap: string, sum: string) =>
        `The net gap (${gap}) sets full prisons off against empty places elsewhere. People above capacity (${sum}) adds up only the excess, wing by wing.`,
      uncounted: (units: string) =>
        `“At least”, since ${units} wings cannot be counted: their number is under statistical secrecy, or no place is published.`,
      types: 'Two definitions',
      typesText:
        'The ministry’s table leaves minors’ places out of remand prisons. Our sums of wings keep them in. These are two series: we neither join them nor hold one against the other.',
      method: 'Method and glossary',
    },
    ownByType: 'Our own sums by type: another definition',
    cited: (claims: number) => (claims === 0 ? 'States no capacity figure.' : `${claims} figures held against ours.`),
  },
});

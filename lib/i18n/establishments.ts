import type { Band } from '#lib/domain/bands';
import type { SortKey } from '#lib/domain/prison-order';
import type { EstablishmentType } from '#lib/domain/subject';
import { bilingual } from './bilingual';

/** Kinds of prisons, spelt out. */
export const ESTABLISHMENT_TYPE_NAMES = bilingual<Record<EstablishmentType, string>>({
  fr: {
    cp: 'centre pénitentiaire',
    ma: 'maison d’arrêt',
    cd: 'centre de détention',
    mc: 'maison centrale',
    csl: 'centre de semi-liberté',
    epm: 'établissement pour mineurs',
    epsn: 'établissement public de santé',
  },
  en: {
    cp: 'prison complex',
    ma: 'remand prison',
    cd: 'detention centre',
    mc: 'high-security prison',
    csl: 'day-release centre',
    epm: 'juvenile prison',
    epsn: 'prison hospital',
  },
});

/** The bands of density as a choice. */
export const BAND_CHOICES = bilingual<Record<Band, string>>({
  fr: {
    below100: 'moins de 100\u202f%',
    from100: 'de 100 à moins de 120\u202f%',
    from120: 'de 120 à moins de 150\u202f%',
    from150: 'de 150 à moins de 200\u202f%',
    from200: '200\u202f% et plus',
  },
  en: {
    below100: 'under 100%',
    from100: '100 to under 120%',
    from120: '120 to under 150%',
    from150: '150 to under 200%',
    from200: '200% and above',
  },
});

/** Heads of the columns; units are in the header. */
export const COLUMN_NAMES = bilingual<Record<Exclude<SortKey, 'change'>, string>>({
  fr: {
    name: 'Prison',
    place: 'Lieu',
    disp: 'Direction',
    held: 'Personnes détenues',
    places: 'Places',
    density: 'Densité',
    above: 'En surnombre',
  },
  en: {
    name: 'Prison',
    place: 'Place',
    disp: 'Directorate',
    held: 'People held',
    places: 'Places',
    density: 'Density',
    above: 'Above capacity',
  },
});

/** The list of prisons. Every number comes in already formatted. */
export const establishmentsText = bilingual({
  fr: {
    title: 'Votre prison',
    mySheet: 'Pressé\u202f? Votre fiche en une minute',
    description: (total: string, date: string) =>
      `Les ${total} prisons françaises au ${date}\u00a0: personnes détenues, places, densité, surnombre. Recherche par nom, ville ou département.`,
    headline: (date: string, overfull: string, total: string) =>
      `Au ${date}, ${overfull} prisons françaises sur ${total} détiennent plus de personnes qu’elles n’ont de places.`,
    lead: (count: string) => `${count} d’entre elles sont à 150\u202f% ou plus.`,
    incomparable: (count: string) =>
      `Pour ${count === '1' ? 'une autre' : `${count} autres`}, on ne peut pas le dire\u00a0: secret statistique, comptage incomplet, ou aucune place publiée.`,
    caption: (date: string, since: string) =>
      `Prisons ouvertes au ${date}\u202f; évolution des personnes détenues depuis le ${since}. La barre est vide jusqu’à 100\u202f%, pleine au-delà.`,
    overseas: 'Outre-mer',
    change: (months: string) => `Évolution sur ${months} mois`,
    changeShort: 'Évolution',
    notComparable: 'non comparable',
    notesTitle: 'Lire ce tableau',
    noteAbove:
      'En surnombre\u00a0: somme des dépassements, quartier par quartier. Les places vides d’un quartier n’aident pas l’autre\u00a0: le surnombre peut dépasser l’écart entre personnes détenues et places. C’est l’ordre habituel de la liste.',
    noteChange: (since: string, months: string) =>
      `Évolution\u00a0: depuis le ${since}, soit ${months} mois. Le relevé par prison d’un an plus tôt manque dans nos données.`,
    noteChangeYear: (since: string) => `Évolution\u00a0: en un an, depuis le ${since}.`,
    noteSecret:
      'Secret statistique (NC)\u00a0: le ministère ne publie pas l’effectif des quartiers de très peu de personnes. «\u00a0Au moins\u00a0»\u00a0: un quartier de la prison est dans ce cas. «\u00a0Non comparable\u00a0»\u00a0: il l’est à l’une des deux dates.',
    noteNoPlaces:
      'Aucune place publiée\u00a0: le ministère publie 0 place. Il n’y a alors ni densité ni surnombre, même si des personnes y sont détenues.',
    noteLast:
      'Ces prisons viennent en fin de liste, et les établissements pour mineurs aussi\u00a0: nous ne les classons pas.',
    notePlace: 'Une place n’est pas une cellule\u00a0: même à 100\u202f%, tout le monde n’est pas seul.',
    searchLabel: 'Chercher une prison',
    searchHint:
      'Nom, ville, département ou son numéro\u00a0: fleury, mérogis, 91. Entrée ouvre la prison s’il n’en reste qu’une.',
    filters: 'Filtrer',
    more: 'Filtrer et trier',
    allDisps: 'toutes',
    allTypes: 'tous',
    allBands: 'toutes',
    type: 'Type',
    band: 'Densité',
    withoutSmall: (places: string) => `Sans les prisons de moins de ${places} places`,
    sortBy: 'Trier par',
    reverse: 'Inverser l’ordre',
    shown: (count: string, total: string) => `${count} sur ${total} prisons`,
    enterOpens: (name: string) => `Entrée ouvre ${name}.`,
    ignored: (parameter: string, value: string) =>
      `L’adresse demande «\u00a0${parameter}=${value}\u00a0», que cette liste ne connaît pas\u00a0: ignoré.`,
    none: 'Aucune prison ne correspond.',
    noneHelp:
      'Essayez le nom de la ville, du département, ou le numéro de celui-ci. Les prisons fermées ne sont pas dans cette liste.',
    nearby: 'Vouliez-vous dire\u00a0:',
    clear: 'Tout afficher',
    clearFilters: (count: string) => `Garder la recherche sans les filtres (${count})`,
  },
  en: {
    title: 'Your prison',
    mySheet: 'In a hurry? Your sheet in a minute',
    description: (total: string, date: string) =>
      `France’s ${total} prisons on ${date}: people held, places, density, people above capacity. Search by name, town or department.`,
    headline: (date: string, overfull: string, total: string) =>
      `On ${date}, ${overfull} of France’s ${total} prisons hold more people than they have places.`,
    lead: (count: string) => `${count} of them are at 150% or more.`,
    incomparable: (count: string) =>
      `For ${count === '1' ? 'one other' : `${count} others`} nobody can say: statistical secrecy, an incomplete count, or no places published.`,
    caption: (date: string, since: string) =>
      `Prisons open on ${date}; change in people held since ${since}. The bar is hollow up to 100%, solid above.`,
    overseas: 'Overseas',
    change: (months: string) => `Change over ${months} months`,
    changeShort: 'Change',
    notComparable: 'not comparable',
    notesTitle: 'How to read this table',
    noteAbove:
      'Above capacity: the excess added up wing by wing. Empty places in one wing do not help another, so this can exceed people held minus places. It is the list’s usual order.',
    noteChange: (since: string, months: string) =>
      `Change: since ${since}, ${months} months. The count by prison of a year earlier is missing from our data.`,
    noteChangeYear: (since: string) => `Change: over one year, since ${since}.`,
    noteSecret:
      'Statistical secrecy (NC): the ministry does not publish the number held in wings of very few people. “At least”: one wing of the prison is such. “Not comparable”: one was, on either date.',
    noteNoPlaces:
      'No places published: the ministry publishes 0 places. There is then no density and nobody above capacity to count, even where people are held.',
    noteLast: 'Those prisons come last, and so do juvenile prisons: we do not rank them.',
    notePlace: 'A place is not a cell: even at 100% not everyone has one to themselves.',
    searchLabel: 'Find a prison',
    searchHint:
      'Name, town, department or its number: fleury, merogis, 91. Enter opens the prison when only one is left.',
    filters: 'Filter',
    more: 'Filter and sort',
    allDisps: 'all',
    allTypes: 'all',
    allBands: 'all',
    type: 'Type',
    band: 'Density',
    withoutSmall: (places: string) => `Leave out prisons of fewer than ${places} places`,
    sortBy: 'Sort by',
    reverse: 'Reverse the order',
    shown: (count: string, total: string) => `${count} of ${total} prisons`,
    enterOpens: (name: string) => `Enter opens ${name}.`,
    ignored: (parameter: string, value: string) =>
      `The address asks for “${parameter}=${value}”, which this list does not know: ignored.`,
    none: 'No prison matches.',
    noneHelp: 'Try the name of the town, of the department, or its number. Closed prisons are not in this list.',
    nearby: 'Did you mean:',
    clear: 'Show all',
    clearFilters: (count: string) => `Keep the search without the filters (${count})`,
  },
});

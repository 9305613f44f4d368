import { bilingual } from './bilingual';

/** The small print of the A4 sheet: what its figures do not say, where they are from, which come next. */
export const sheetNotes = bilingual({
  fr: {
    definitions: 'Définitions',
    silent: 'Ce que ce chiffre ne dit pas',
    average: 'C’est une moyenne\u00a0: un quartier peut être plus plein, un autre moins.',
    oneUnit: 'Un seul ensemble est publié\u00a0: la répartition entre bâtiments n’est pas connue.',
    normSays: (density: string) =>
      `Il rapporte les personnes aux places opérationnelles\u00a0; sur la capacité norme, densité\u00a0: ${density}.`,
    normSame: 'Il rapporte les personnes aux places opérationnelles, telles que le ministère les compte.',
    oneDay: (date: string) => `C’est l’état d’un seul jour, le ${date}.`,
    uncounted: (wings: string) => `Non comptés (secret statistique, donnée absente ou 0 place)\u00a0: ${wings}.`,
    uncountedNumber: (number: string) =>
      `Quartiers non comptés en surnombre (secret statistique, donnée absente ou 0 place)\u00a0: ${number}.`,
    boundaries: (month: string) =>
      `Ses limites ont changé en ${month}\u00a0: avant, le tracé est celui d’autres prisons.`,
    notACell: 'Une place n’est pas une cellule\u00a0: à 100\u202f%, chacun n’a pas sa cellule.',
    ownUnchecked: 'La colonne de droite est ajoutée par l’utilisateur\u00a0: personne ne l’a vérifiée.',
    notEndorsed: 'Le ministère n’a ni commandé, ni relu, ni approuvé cette fiche.',
    ourSums: 'Le total est notre somme des quartiers publiés.',
    source: (publisher: string, title: string, published: string) =>
      `Source\u00a0: ${publisher}, «\u00a0${title}\u00a0» (${published})`,
    readAt: (host: string) => `lu sur ${host}`,
    readIn: (place: string) => `lu dans ${place}`,
    release: (id: string) => `Version des données\u00a0: ${id}`,
    next: (date: string) =>
      `Le ministère publie chaque mois l’état au 1er. Attendu ensuite\u00a0: chiffres au ${date}, date de parution non connue.`,
    nextClosed: 'Prison fermée\u00a0: aucun nouveau chiffre n’est attendu.',
    livePage: (address: string) => `Page à jour, aussi par le code\u00a0: ${address}`,
    code: 'Code QR de cette adresse',
  },
  en: {
    definitions: 'Definitions',
    silent: 'What this figure does not say',
    average: 'It is an average: one wing may be fuller, another less full.',
    oneUnit: 'Only one whole is published: how people are spread over the buildings is not known.',
    normSays: (density: string) =>
      `It sets people against operational places; density against the floor-area norm: ${density}.`,
    normSame: 'It sets people against operational places, as the ministry counts them.',
    oneDay: (date: string) => `It is the state of one single day, ${date}.`,
    uncounted: (wings: string) => `Not counted (statistical secrecy, data missing or 0 places): ${wings}.`,
    uncountedNumber: (number: string) =>
      `Wings not counted above capacity (statistical secrecy, data missing or 0 places): ${number}.`,
    boundaries: (month: string) => `Its boundaries changed in ${month}: before, the line is that of other prisons.`,
    notACell: 'A place is not a cell: at 100%, not everyone has a cell to themselves.',
    ownUnchecked: 'The right column is added by the user: nobody has checked it.',
    notEndorsed: 'The ministry did not commission, review or endorse this sheet.',
    ourSums: 'The total is our own sum of the wings published.',
    source: (publisher: string, title: string, published: string) => `Source: ${publisher}, “${title}” (${published})`,
    readAt: (host: string) => `read at ${host}`,
    readIn: (place: string) => `read in ${place}`,
    release: (id: string) => `Data release: ${id}`,
    next: (date: string) =>
      `The ministry publishes the state on the 1st of each month. Expected next: figures as of ${date}, day of publication not known.`,
    nextClosed: 'Closed prison: no further figures are expected.',
    livePage: (address: string) => `Live page, also by the code: ${address}`,
    code: 'QR code of this address',
  },
});

/** Each in one line on paper. */
export const SHEET_DEFINITIONS = bilingual({
  fr: {
    density: ['Densité carcérale', 'personnes détenues ÷ places opérationnelles × 100.'],
    places: [
      'Places opérationnelles',
      'places réellement disponibles\u00a0; la capacité norme se calcule d’après la surface.',
    ],
    above: [
      'Détenus en surnombre',
      'dépassements additionnés quartier par quartier\u00a0; un vide ailleurs ne compense pas.',
    ],
    gap: ['Écart net', 'personnes détenues moins places\u00a0; ici les places vides compensent.'],
    staffing: [
      'Taux de couverture',
      'postes pourvus ÷ postes prévus × 100. Pression\u00a0: densité ÷ taux de couverture.',
    ],
  },
  en: {
    density: ['Prison density', 'people held ÷ operational places × 100.'],
    places: ['Operational places', 'places actually available; norm capacity is computed from floor area.'],
    above: ['People above capacity', 'excess added up wing by wing; empty places elsewhere do not help.'],
    gap: ['Net gap', 'people held minus places; here empty places do count.'],
    staffing: ['Staffing rate', 'posts filled ÷ posts authorised × 100. Load: density ÷ staffing rate.'],
  },
});

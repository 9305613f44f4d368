import { bilingual } from './bilingual';

type CountName = 'held' | 'places' | 'officers' | 'posts';

/** The counts of a prison, as the labels of fields. */
export const OWN_COUNT_LABELS = bilingual<Record<CountName, string>>({
  fr: {
    held: 'Personnes détenues',
    places: 'Places opérationnelles',
    officers: 'Surveillants en poste',
    posts: 'Postes autorisés',
  },
  en: {
    held: 'People held',
    places: 'Operational places',
    officers: 'Officers in post',
    posts: 'Posts authorised',
  },
});

/** The calculator on a prison's page. Every number comes in already formatted. */
export const calculatorText = bilingual({
  fr: {
    officersHint: 'Affectés à la prison, tous horaires ensemble.',
    postsHint: 'De surveillants, prévus par l’organigramme.',
    whyNoShift:
      'Il n’y a pas de champ pour les surveillants présents à une heure donnée, exprès\u00a0: dire combien ils sont à un moment précis mettrait en danger ceux qui travaillent et vivent là.',
    published: {
      official: 'Chiffre officiel',
      audited: 'Chiffre d’un contrôle',
      stated: 'Chiffre déclaré, non officiel',
    },
    origin: ({ whose, by, date }: { whose: string; by: string; date: string }) => `${whose}\u00a0: ${by}, ${date}`,
    asides: '\u202f; ',
    readIn: (publisher: string, place: string) => `${publisher}, lu dans ${place}`,
    isSum: 'somme des quartiers, faite par nous',
    isLeast: 'au moins\u00a0: un quartier n’est pas compté',
    none: 'Pas de chiffre officiel\u00a0: la France ne publie pas les effectifs prison par prison.',
    absent: (reason: string) => `Pas de chiffre officiel\u00a0: ${reason}.`,
    yours: 'Votre chiffre',
    yoursHere: 'votre chiffre',
    publishedHere: {
      official: (date: string) => `chiffre officiel, ${date}`,
      audited: (date: string) => `chiffre d’un contrôle, ${date}`,
      stated: (date: string) => `chiffre déclaré, ${date}`,
    },
    takeBack: (number: string) => `Reprendre le chiffre publié, ${number}`,
    clear: 'Effacer',
    readAs: (number: string, marks: string) =>
      marks === '' ? `Lu\u00a0: ${number}.` : `Lu\u00a0: ${number} (${marks}).`,
    orElse: 'Vouliez-vous dire',
    excluded: (number: string) => `Lu ${number}, il ne compterait pas des personnes entières.`,
    problem: (field: string, value: string) =>
      `L’adresse contient «\u00a0${field}=${value}\u00a0», qui n’est pas un nombre possible\u00a0: laissé de côté.`,
    branch: 'Nom de votre section (facultatif)',
    branchHint: (longest: string) =>
      `Pour la phrase et la fiche, marqué comme ajouté par vous\u202f; ${longest} caractères au plus.`,
    branchProblem: (longest: string) =>
      `Ce nom ne peut pas être repris\u00a0: une ligne de ${longest} caractères au plus.`,
    results: 'Ce que cela donne',
    density: 'Densité carcérale',
    gap: 'Écart net',
    rate: 'Taux de couverture',
    load: 'Pression par rapport au prévu',
    per100: (number: string) => `${number} personnes pour 100 places`,
    more: (number: string, noun: string) => `${number} ${noun} de plus que de places`,
    fewer: (number: string, noun: string) => `${number} ${noun} de plus que de personnes`,
    personNoun: { one: 'personne', other: 'personnes' },
    placeNoun: { one: 'place', other: 'places' },
    same: 'autant de personnes que de places',
    gapIs: (number: string) => `écart net\u00a0: ${number}`,
    rateIs: (officers: string) => `${officers} en poste pour 10 postes autorisés`,
    loadIs: ({ people, officers, each }: { people: string; officers: string; each: string }) =>
      `pour 100 places et 10 postes prévus, il y a ${people} personnes et ${officers}, ${each} chacun au lieu de 10`,
    officerNoun: { one: 'surveillant', other: 'surveillants' },
    loadFormula: 'densité ÷ taux de couverture',
    missing: (names: string) => `Il manque\u00a0: ${names}.`,
    noPlaces: 'Zéro place\u00a0: il n’y a pas de densité.',
    noPosts: 'Zéro poste autorisé\u00a0: il n’y a pas de taux.',
    noOfficers: 'Aucun surveillant en poste\u00a0: ce rapport n’a pas de sens.',
    otherDays: (days: string) =>
      `Pas de calcul\u00a0: ces chiffres publiés ne sont pas du même jour (${days}). Mettez vos chiffres du même jour.`,
    sameDay: (dates: string) =>
      `Vos chiffres sont supposés du même jour que les chiffres publiés avec lesquels ils sont calculés\u00a0: ${dates}.`,
    sameDayOwn: 'Vos chiffres sont supposés tous du même jour.',
    chart: 'Densité',
    chartPublished: (date: string) => `Chiffres publiés, ${date}`,
    chartOwn: 'Avec vos chiffres, non officiel',
    line: 'Le trait\u00a0: 100\u202f%, autant de personnes que de places.',
    sentence: 'La phrase',
    copySentence: 'Copier la phrase',
    copyLink: 'Copier le lien',
    copied: 'Copié.',
    copySelected: 'La copie est refusée ici\u00a0: le texte est sélectionné, à copier à la main.',
    linkWarning:
      'Toute personne qui a ce lien voit ces chiffres. Ils ne sont que dans l’adresse, après le #\u00a0: ils ne nous sont jamais envoyés.',
    sheet: 'La fiche A4 avec vos chiffres',
    sheetPlain: 'La fiche A4 de cette prison',
    reset: 'Revenir aux chiffres publiés',
  },
  en: {
    officersHint: 'Assigned to the prison, all hours together.',
    postsHint: 'For officers, in the staffing plan.',
    whyNoShift:
      'There is no field for officers present at a given hour, on purpose: saying how many are there at one moment would endanger those who work and live there.',
    published: {
      official: 'Official figure',
      audited: 'Figure of an audit',
      stated: 'Figure stated, not official',
    },
    origin: ({ whose, by, date }: { whose: string; by: string; date: string }) => `${whose}: ${by}, ${date}`,
    asides: '; ',
    readIn: (publisher: string, place: string) => `${publisher}, read in ${place}`,
    isSum: 'our own sum of the wings',
    isLeast: 'at least: a wing is not counted',
    none: 'No official figure: France does not publish staff prison by prison.',
    absent: (reason: string) => `No official figure: ${reason}.`,
    yours: 'Your figure',
    yoursHere: 'your figure',
    publishedHere: {
      official: (date: string) => `official figure, ${date}`,
      audited: (date: string) => `figure of an audit, ${date}`,
      stated: (date: string) => `figure stated, ${date}`,
    },
    takeBack: (number: string) => `Back to the published ${number}`,
    clear: 'Clear',
    readAs: (number: string, marks: string) => (marks === '' ? `Read as ${number}.` : `Read as ${number} (${marks}).`),
    orElse: 'Did you mean',
    excluded: (number: string) => `Read as ${number} it would not count whole people.`,
    problem: (field: string, value: string) =>
      `The address says “${field}=${value}”, which is no possible number: left out.`,
    branch: 'Name of your branch (optional)',
    branchHint: (longest: string) =>
      `For the sentence and the sheet, marked as added by you; at most ${longest} characters.`,
    branchProblem: (longest: string) => `This name cannot be used: one line of at most ${longest} characters.`,
    results: 'What it comes to',
    density: 'Prison density',
    gap: 'Net gap',
    rate: 'Staffing rate',
    load: 'Load against plan',
    per100: (number: string) => `${number} people for 100 places`,
    more: (number: string, noun: string) => `${number} more ${noun} than places`,
    fewer: (number: string, noun: string) => `${number} more ${noun} than people`,
    personNoun: { one: 'person', other: 'people' },
    placeNoun: { one: 'place', other: 'places' },
    same: 'as many people as places',
    gapIs: (number: string) => `net gap: ${number}`,
    rateIs: (officers: string) => `${officers} in post for 10 posts authorised`,
    loadIs: ({ people, officers, each }: { people: string; officers: string; each: string }) =>
      `for 100 places and 10 posts planned there are ${people} people and ${officers}, ${each} each instead of 10`,
    officerNoun: { one: 'officer', other: 'officers' },
    loadFormula: 'density ÷ staffing rate',
    missing: (names: string) => `Missing: ${names}.`,
    noPlaces: 'No places: there is no density.',
    noPosts: 'No post authorised: there is no rate.',
    noOfficers: 'No officer in post: this ratio has no meaning.',
    otherDays: (days: string) =>
      `Not computed: these published figures are not of the same day (${days}). Enter your own figures of one day.`,
    sameDay: (dates: string) =>
      `Your figures are taken to be of the same day as the published ones they are computed with: ${dates}.`,
    sameDayOwn: 'Your figures are taken to be all of the same day.',
    chart: 'Density',
    chartPublished: (date: string) => `Published figures, ${date}`,
    chartOwn: 'With your figures, not official',
    line: 'The line: 100%, as many people as places.',
    sentence: 'The sentence',
    copySentence: 'Copy the sentence',
    copyLink: 'Copy the link',
    copied: 'Copied.',
    copySelected: 'Copying is refused here: the text is selected, to be copied by hand.',
    linkWarning:
      'Anyone with this link sees these figures. They are only in the address, after the #: they are never sent to us.',
    sheet: 'The A4 sheet with your figures',
    sheetPlain: 'The A4 sheet of this prison',
    reset: 'Back to the published figures',
  },
});

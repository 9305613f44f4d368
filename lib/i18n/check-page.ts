import { bilingual } from './bilingual';

/** What was said and what it was taken for. */
type Read = { readonly typed: string; readonly as: string };
type Gap = { readonly gap: string; readonly date: string };

type Heard = { readonly what: string; readonly place: string; readonly when: string };

/** The form that checks a number a reader has heard. */
export const checkPageText = bilingual({
  fr: {
    title: 'Vérifier un chiffre',
    description:
      'Un chiffre entendu ou lu sur les prisons françaises\u00a0? Dites où, quoi, quand et combien\u00a0: nous le confrontons aux sources.',
    headline: 'Vous avez entendu un chiffre\u00a0?',
    lead: 'Remplissez ce que vous savez, dans l’ordre que vous voulez. Tant que le lieu, la chose comptée ou la date manque, nous disons ce que cela pourrait être, sans trancher.',
    form: 'Le chiffre entendu',
    place: 'Où',
    placeHint: 'une prison, une direction, «\u00a0France\u00a0», «\u00a0maisons d’arrêt\u00a0»',
    what: 'Quoi',
    whatHint: 'détenus, places, taux d’occupation, surnombre, matelas au sol…',
    when: 'Quand',
    whenHint: 'avril 2024, 1er juillet 2026, 2025, aujourd’hui',
    number: 'Combien',
    numberHint: 'près de 77\u202f500, 170\u202f%, 1.234',
    ask: 'Vérifier',
    answer: 'La réponse',
    examples: 'Par exemple',
    readAs: (words: string) => `Nous avons lu\u00a0: ${words}.`,
    readEither: (words: string) =>
      `Ce nombre se lit de plusieurs façons\u00a0; voici chacune. Lu comme ${words}\u00a0:`,
    asked: ({ what, place, when }: Heard) => `${what}, ${place}, ${when}`,
    couldBe: 'Ce pourrait être',
    couldBeNothing: 'Aucun de nos chiffres ne correspond à ce que vous avez écrit.',
    noVerdict: (missing: string) => `Pour trancher, il nous manque\u00a0: ${missing}.`,
    missingPlace: 'un seul lieu',
    missingWhat: 'une seule chose comptée',
    missingWhen: 'une date',
    whichPlace: 'Quel lieu\u00a0?',
    whichMeasure: 'Quelle chose comptée\u00a0?',
    known: 'Ce qui a été compté',
    nothingKnown: 'Nous n’avons aucun relevé de cela à cette date.',
    same: 'Des articles qui disent la même chose',
    unnamed:
      'Il s’agit d’une prison que rien ne nomme ici. Nous ne devinons pas laquelle\u00a0: voici seulement qui en a parlé.',
    unknownPlace: (text: string) =>
      `Nous ne connaissons pas de lieu «\u00a0${text}\u00a0». Écrivez une prison, sa ville, un département, une direction ou «\u00a0France\u00a0».`,
    unknownWhat: (text: string) =>
      `Nous n’avons pas de relevés de «\u00a0${text}\u00a0». Essayez\u00a0: détenus, écroués, places, taux d’occupation, surnombre, matelas, prévenus.`,
    unknownWhen: (text: string) =>
      `«\u00a0${text}\u00a0» n’est pas une date que nous sachions lire. Essayez\u00a0: avril 2024, 01/04/2024 ou 2024.`,
    search: 'La liste de toutes les prisons',
    json: 'La même vérification en JSON',
    refused: {
      ratio:
        'Un rapport (« fois », « pour 10 places », « points ») ne va qu’avec un taux d’occupation\u00a0: écrivez «\u00a0taux d’occupation\u00a0» sous «\u00a0Quoi\u00a0».',
      range: 'Un seul nombre à la fois\u00a0: essayez l’un des deux, puis l’autre.',
      'below-zero':
        'Un nombre négatif ne peut être que l’écart net (détenus moins places)\u00a0: écrivez «\u00a0écart net\u00a0» sous «\u00a0Quoi\u00a0».',
    },
    readManner: ({ typed, as }: Read) =>
      `«\u00a0${typed}\u00a0» est lu comme ${as}, soit autant de personnes pour 100 places.`,
    readThousands: ({ typed, as }: Read) => `«\u00a0${typed}\u00a0» est lu comme ${as}.`,
    covers: (range: string) => `Ces mots couvrent la fourchette ${range}.`,
    tooRound: (verdict: string) => `${verdict}, mais trop rond pour prouver grand-chose`,
    toTheLetter: 'Vrai à la lettre, sans plus',
    tooRoundWhy: 'Un nombre si rond couvre presque tout\u00a0: beaucoup d’autres comptes lui conviendraient aussi.',
    elsewhen: 'Ce nombre est celui d’une autre date\u00a0:',
    netGap: ({ gap, date }: Gap) =>
      `L’écart net du même jour (personnes détenues moins places, au ${date}) est de ${gap}\u00a0: les places vides en sont déduites. Ce sont deux comptes.`,
    unitPage: 'Le détail par quartier, sur la page de cette prison',
    typePage: 'Ces prisons et quartiers, un par un',
    near: (places: string) => `Vouliez-vous dire\u00a0: ${places}\u00a0?`,
    absent: (why: string) => `À cette date, il n’y a rien à quoi le confronter\u00a0: ${why}.`,
  },
  en: {
    title: 'Check a figure',
    description:
      'Heard or read a figure about French prisons? Say where, what, when and how much: we hold it against the sources.',
    headline: 'Heard a figure?',
    lead: 'Fill in what you know, in any order. As long as the place, the thing counted or the date is missing, we say what it could be, and give no verdict.',
    form: 'The figure you heard',
    place: 'Where',
    placeHint: 'a prison, a directorate, “France”, “remand prisons”',
    what: 'What',
    whatHint: 'people held, places, occupancy rate, above capacity, floor mattresses…',
    when: 'When',
    whenHint: 'April 2024, 1 July 2026, 2025, today',
    number: 'How much',
    numberHint: 'nearly 77,500, 170%, 1.234',
    ask: 'Check',
    answer: 'The answer',
    examples: 'For example',
    readAs: (words: string) => `We read: ${words}.`,
    readEither: (words: string) => `This number reads in several ways; here is each. Read as ${words}:`,
    asked: ({ what, place, when }: Heard) => `${what}, ${place}, ${when}`,
    couldBe: 'It could be',
    couldBeNothing: 'None of our figures fits what you wrote.',
    noVerdict: (missing: string) => `To give a verdict we still need: ${missing}.`,
    missingPlace: 'one place',
    missingWhat: 'one thing counted',
    missingWhen: 'a date',
    whichPlace: 'Which place?',
    whichMeasure: 'Which thing counted?',
    known: 'What was counted',
    nothingKnown: 'We have no count of that at that date.',
    same: 'Articles that say the same',
    unnamed: 'This is a prison that nothing here names. We do not guess which: here is only who spoke of it.',
    unknownPlace: (text: string) =>
      `We know of no place “${text}”. Write a prison, its town, a department, a directorate or “France”.`,
    unknownWhat: (text: string) =>
      `We have no counts of “${text}”. Try: people held, registered, places, occupancy rate, above capacity, mattresses, pre-trial.`,
    unknownWhen: (text: string) => `“${text}” is no date we can read. Try: April 2024, 01/04/2024 or 2024.`,
    search: 'The list of all prisons',
    json: 'The same check as JSON',
    refused: {
      ratio:
        'A ratio (“times”, “for 10 places”, “points”) only goes with an occupancy rate: write “occupancy rate” under “What”.',
      range: 'One number at a time: try one of the two, then the other.',
      'below-zero':
        'A negative number can only be the net gap (people held less places): write “net gap” under “What”.',
    },
    readManner: ({ typed, as }: Read) => `“${typed}” is read as ${as}: so many people for 100 places.`,
    readThousands: ({ typed, as }: Read) => `“${typed}” is read as ${as}.`,
    covers: (range: string) => `These words cover the range ${range}.`,
    tooRound: (verdict: string) => `${verdict}, but too round to prove much`,
    toTheLetter: 'True to the letter, and no more',
    tooRoundWhy: 'So round a number covers nearly anything: many other counts would fit it as well.',
    elsewhen: 'This number is that of another date:',
    netGap: ({ gap, date }: Gap) =>
      `The net gap of the same day (people held less places, on ${date}) is ${gap}: empty places are taken off. These are two counts.`,
    unitPage: 'The detail by wing, on the page of this prison',
    typePage: 'These prisons and wings, one by one',
    near: (places: string) => `Did you mean: ${places}?`,
    absent: (why: string) => `At that date there is nothing to hold it against: ${why}.`,
  },
});

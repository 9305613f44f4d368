import { bilingual } from './bilingual';

/** What one sentence of the strip needs, every number formatted. */
type Placed = {
  readonly founding: string;
  readonly nationals: string;
  readonly sameAs: string;
  readonly above: string;
  readonly below: string;
};

/** The first and the last of a series, with their dates or years. */
type Change = { readonly first: string; readonly before: string; readonly last: string; readonly date: string };

/** Words of the charts of prison staff. */
export const staffingChartText = bilingual({
  fr: {
    ratesHeadline: (founding: string, lower: string, all: string) =>
      `${founding} dans une prison parisienne\u00a0: sous les taux nationaux connus, au-dessus de ${lower} des ${all} prisons connues`,
    ratesSubtitle:
      'Taux de couverture, agents en poste pour 100 postes prévus\u202f; le trait est à 100\u202f%, la barre horizontale est la fourchette de lecture',
    ratesSentence: ({ founding, nationals, sameAs, above, below }: Placed) =>
      `L’article de mai 2024 fait état de ${founding} de l’effectif «\u00a0normal\u00a0» dans une prison parisienne, sans dire lequel. Taux nationaux connus\u00a0: ${nationals}. Même valeur\u00a0: ${sameAs}. Plus haut\u00a0: ${above}. Plus bas\u00a0: ${below}.`,
    said: (name: string, value: string, month: string) => `${name} (${value}, ${month})`,
    ratesNone: 'aucun',
    ratesCareful:
      'Ces taux ne sont ni du même jour, ni de la même source, ni toujours de la même définition\u00a0: on les place, on ne les classe pas.',
    ratesAxis: (from: string) => `L’échelle commence à ${from}.`,
    ringed: 'Le point cerclé est celui de l’article fondateur.',
    line: '100\u202f%\u00a0: tous les postes pourvus',
    unnamed: 'Une prison parisienne (non nommée)',
    where: 'Où',
    when: 'Date',
    rate: 'Taux',
    made: 'Agents en poste / prévus',
    whoSays: 'Qui le dit',
    stated: 'taux donné par la source',
    definitionNotStated: 'définition non précisée',
    onDate: (date: string, about: string) => (about === '' ? date : `${date}, ${about}`),
    source: 'Sources\u00a0: voir le tableau\u202f; chaque nombre mène à la sienne',
    inPost: 'en poste',
    budgeted: 'postes au budget',
    officersHeadline: ({ first, before, last, date }: Change) =>
      `De ${first} surveillants en poste en ${before} à ${last} au ${date}`,
    officersSubtitle: (from: string, until: string) =>
      `Surveillants, en têtes, ${from}–${until}\u00a0: en poste (élèves et stagiaires compris jusqu’en 2008) et postes au budget (2000–2004)`,
    officersSentence: ({ first, before, last, date }: Change) =>
      `${last} surveillants en poste au ${date}, contre ${first} au ${before}. Les définitions varient d’une source à l’autre.`,
    ceilingsHeadline: (last: string, date: string) =>
      `Plafond d’emplois de l’administration pénitentiaire\u00a0: ${last} équivalents temps plein en ${date}`,
    ceilingsSubtitle: (from: string, until: string) =>
      `Plafonds d’autorisation, en équivalents temps plein travaillé (ETPT), ${from}–${until}\u00a0: ce que le budget permet, non ce qui est en poste`,
    ceilingsSentence: ({ first, before, last, date }: Change) =>
      `Le plafond de tous les personnels passe de ${first} ETPT en ${before} à ${last} en ${date}. Un plafond n’est pas un effectif.`,
    allStaff: 'tous les personnels',
    officersOnly: 'surveillants',
    perOfficerHeadline: (last: string, date: string, who: string) =>
      `${last} personnes détenues pour un surveillant au ${date}, selon\u00a0: ${who}`,
    perOfficerSubtitle: (from: string, until: string) =>
      `Personnes détenues par surveillant employé, ${from}–${until}\u00a0: notre division de deux comptes du même jour, et les rapports donnés par d’autres`,
    perOfficerSentence: (stated: string, own: string) =>
      `Donnés par d’autres\u00a0: ${stated}. Notre division la plus récente\u00a0: ${own}. Chacun compte les surveillants à sa façon\u00a0: les deux ne se joignent pas.`,
    perOfficerPart: (value: string, date: string) => `${value} (${date})`,
    ownDivision: 'notre division',
    statedElsewhere: 'donné par d’autres',
    ownLegend: (count: string) => `notre division de deux comptes du même jour\u00a0: ${count}`,
    statedLegend: (count: string) => `donné par un tiers\u00a0: ${count}`,
    relayedLegend: (count: string) => `donné par une institution, lu ailleurs\u00a0: ${count}`,
    perOfficerUnit: 'détenus par surveillant',
    dividing: (held: string, officers: string) => `${held} ÷ ${officers}`,
    employed:
      'Un surveillant employé n’est pas un surveillant présent\u00a0: il y a des équipes de jour et de nuit, des congés, des postes hors détention.',
  },
  en: {
    ratesHeadline: (founding: string, lower: string, all: string) =>
      `${founding} in a Paris prison: below the known national rates, above ${lower} of the ${all} prisons known`,
    ratesSubtitle:
      'Staffing rate, officers in post for 100 posts planned; the line is at 100%, the horizontal bar is the reading range',
    ratesSentence: ({ founding, nationals, sameAs, above, below }: Placed) =>
      `The article of May 2024 reports ${founding} of “normal” staffing in a Paris prison, without defining it. Known national rates: ${nationals}. Same value: ${sameAs}. Higher: ${above}. Lower: ${below}.`,
    said: (name: string, value: string, month: string) => `${name} (${value}, ${month})`,
    ratesNone: 'none',
    ratesCareful:
      'These rates are not of one day, nor of one source, nor always of one definition: they are placed here, not ranked.',
    ratesAxis: (from: string) => `The scale starts at ${from}.`,
    ringed: 'The ringed point is that of the founding article.',
    line: '100%: every post is filled',
    unnamed: 'A Paris prison (unnamed)',
    where: 'Where',
    when: 'Date',
    rate: 'Rate',
    made: 'Officers in post / planned',
    whoSays: 'Who says so',
    stated: 'rate given by the source',
    definitionNotStated: 'definition not stated',
    onDate: (date: string, about: string) => (about === '' ? date : `${date}, ${about}`),
    source: 'Sources: see the table; each number leads to its own',
    inPost: 'in post',
    budgeted: 'budgeted posts',
    officersHeadline: ({ first, before, last, date }: Change) =>
      `From ${first} officers in post in ${before} to ${last} on ${date}`,
    officersSubtitle: (from: string, until: string) =>
      `Officers, in heads, ${from}–${until}: in post (students and trainees included up to 2008) and budgeted posts (2000–2004)`,
    officersSentence: ({ first, before, last, date }: Change) =>
      `${last} officers in post on ${date}, against ${first} on ${before}. Definitions differ from source to source.`,
    ceilingsHeadline: (last: string, date: string) =>
      `Ceiling of prison service posts: ${last} full-time equivalents in ${date}`,
    ceilingsSubtitle: (from: string, until: string) =>
      `Authorised ceilings, in full-time equivalents worked (ETPT), ${from}–${until}: what the budget allows, not what is in post`,
    ceilingsSentence: ({ first, before, last, date }: Change) =>
      `The ceiling of all staff goes from ${first} full-time equivalents in ${before} to ${last} in ${date}. A ceiling is not a number of people.`,
    allStaff: 'all staff',
    officersOnly: 'officers',
    perOfficerHeadline: (last: string, date: string, who: string) =>
      `${last} people held for one officer on ${date}, according to: ${who}`,
    perOfficerSubtitle: (from: string, until: string) =>
      `People held per officer employed, ${from}–${until}: our division of two counts of one day, and the ratios given by others`,
    perOfficerSentence: (stated: string, own: string) =>
      `Given by others: ${stated}. Our latest division: ${own}. Each counts officers in its own way: the two are not joined.`,
    perOfficerPart: (value: string, date: string) => `${value} (${date})`,
    ownDivision: 'our own division',
    statedElsewhere: 'given by others',
    ownLegend: (count: string) => `our own division of two counts of one day: ${count}`,
    statedLegend: (count: string) => `given by someone else: ${count}`,
    relayedLegend: (count: string) => `given by an institution, read elsewhere: ${count}`,
    perOfficerUnit: 'people held per officer',
    dividing: (held: string, officers: string) => `${held} ÷ ${officers}`,
    employed:
      'An officer employed is not an officer present: there are day and night shifts, leave, posts away from the wings.',
  },
});

import { bilingual } from './bilingual';

/** Headlines, subtitles, rows and sentences of the bar charts and of the pictogram. Every number comes in formatted. */
export const barText = bilingual({
  fr: {
    line: '100\u202f%',
    whose: 'Origine',
    placesLine: 'les places',
    unit: 'Établissement ou quartier',
    type: 'Type',
    above: 'en surnombre',
    units: 'établissements ou quartiers',
    heldPerPlaces: 'détenus / places',
    wingHeadline: (name: string, density: string) => `${name}\u00a0: ${density}, la densité la plus forte`,
    wingSubtitle: (date: string) =>
      `Densité par type d’établissement ou de quartier, ${date}, tableau du ministère\u202f; la partie rouge est au-delà d’une personne par place`,
    wingOwnSubtitle: (date: string) =>
      `Densité par type de quartier, ${date}, sommes faites par nous, places des mineurs comprises\u202f; une autre définition que le tableau du ministère`,
    wingSentence: (date: string, parts: string) => `Au ${date}\u00a0: ${parts}.`,
    wingPart: (name: string, density: string) => `${name} ${density}`,
    missingHeadline: (n: string, above: string) =>
      `${n} établissements ou quartiers réunissent ${above} personnes en surnombre`,
    missingSubtitle: (date: string) =>
      `Personnes au-dessus du nombre de places, les plus nombreuses d’abord, ${date}\u202f; à gauche de la ligne les places, à droite le surnombre`,
    missingSentence: (parts: { name: string; above: string; held: string; places: string }) =>
      `Là où il manque le plus de places, ${parts.name}, ${parts.held} personnes sont détenues pour ${parts.places} places, soit ${parts.above} de trop.`,
    smallLeftOut: (places: string) => `Sans les établissements et quartiers de moins de ${places} places.`,
    aboveTotal: (above: string) => `Dans toute la France\u00a0: au moins ${above} personnes en surnombre.`,
    exposureHeadline: (share: string) =>
      `${share} des personnes détenues vivent dans un quartier occupé à 150\u202f% ou plus`,
    exposureSubtitle: (date: string) =>
      `Part des personnes détenues selon la densité de leur établissement ou quartier, ${date}`,
    exposureRow: (threshold: string) => `à ${threshold} ou plus`,
    exposureSentence: (parts: string, date: string) =>
      `Au ${date}, part des personnes détenues dans un quartier ${parts}.`,
    exposurePart: (row: string, share: string) => `${row}\u00a0: ${share}`,
    exposureUncounted: (people: string) =>
      `${people} personnes détenues dont le quartier n’a pas de densité publiée ne sont pas comptées\u202f; la fourchette de lecture dit ce qu’elles peuvent changer.`,
    exposureOf: (people: string) => `${people} personnes`,
    threshold: 'Densité du quartier',
    share: 'Part des personnes détenues',
    bandHeadline: (units: string) => `${units} établissements ou quartiers atteignent ou dépassent 200\u202f%`,
    bandSubtitle: (date: string) => `Établissements ou quartiers par bande de densité, ${date}, décompte du ministère`,
    below: (limit: string) => `moins de ${limit}`,
    between: (from: string, below: string) => `de ${from} à moins de ${below}`,
    from: (limit: string) => `${limit} et plus`,
    own: (units: string) => `nos lignes\u00a0: ${units}`,
    printed: 'Décompte du ministère',
    ownColumn: 'Nos lignes',
    bandSentence: (parts: string, date: string) =>
      `Établissements ou quartiers par bande de densité au ${date}, comptés par le ministère\u00a0: ${parts}.`,
    bandPart: (units: string, band: string) => `${units} (${band})`,
    bandWhy: (units: { all: string; empty: string; secret: string; rowless: string }) =>
      `Le ministère classe ${units.all} unités de plus que nos lignes. Nous ne pouvons pas les placer\u00a0: ${units.empty} à 0 place publiée (dont Vendin-le-Vieil, densité infinie), ${units.secret} dont le chiffre est couvert par le secret statistique, ${units.rowless} absente de ses tableaux 14 à 23.`,
    claimHeadline: (parts: { held: string; places: string; density: string }) =>
      `«\u00a0${parts.held}\u00a0» détenus pour «\u00a0${parts.places}\u00a0» places\u00a0: ${parts.density}`,
    claimAbove: 'De trop',
    claimSubtitle: (date: string) =>
      `Personnes détenues pour 100 places, France entière, ${date}\u202f; le trait est la fourchette de lecture`,
    claimArticle: 'Écrit dans l’article',
    claimAgainst: 'Chiffres du ministère',
    claimSentence: (parts: {
      publisher: string;
      held: string;
      places: string;
      density: string;
      range: string;
      above: string;
    }) =>
      `${parts.publisher} écrit «\u00a0${parts.held}\u00a0» détenus pour «\u00a0${parts.places}\u00a0» places, soit ${parts.density} (fourchette de lecture\u00a0: ${parts.range}) et ${parts.above} personnes de trop`,
    claimCheck: (parts: { held: string; places: string; density: string; above: string; origin: string }) =>
      `le ministère comptait ${parts.held} détenus et ${parts.places} places, soit ${parts.density} et ${parts.above} de trop (${parts.origin})`,
    tenHeadline: (people: string, officers: string) =>
      `${people} personnes pour 10 places, ${officers} agents pour 10 postes prévus`,
    tenSubtitle: (density: string, staffing: string) =>
      `Une prison parisienne que l’article ne nomme pas\u00a0: ${density} d’occupation, effectif à ${staffing} de la normale (définition non précisée), déclaration syndicale`,
    tenPeople: (people: string) => `${people} personnes pour 10 places`,
    tenPosts: (officers: string) => `${officers} agents pour 10 postes prévus`,
    tenSentence: (parts: { load: string; range: string; people: string; officers: string; each: string }) =>
      `Pression par rapport au prévu\u00a0: ${parts.load} (${parts.range}). Pour 100 places et 10 postes prévus, il y a ${parts.people} personnes et ${parts.officers} agents\u00a0: ${parts.each} personnes par agent au lieu de 10.`,
    tenPlanned: 'Prévu',
    tenThere: 'Déclaré',
    tenRows: { people: 'Personnes pour 100 places', posts: 'Agents pour 10 postes', each: 'Personnes par agent' },
  },
  en: {
    line: '100%',
    whose: 'Whose',
    placesLine: 'the places',
    unit: 'Prison or wing',
    type: 'Type',
    above: 'above capacity',
    units: 'prisons or wings',
    heldPerPlaces: 'held / places',
    wingHeadline: (name: string, density: string) => `${name}: ${density}, the highest density`,
    wingSubtitle: (date: string) =>
      `Density by type of prison or wing, ${date}, the ministry’s table; the red part is beyond one person per place`,
    wingOwnSubtitle: (date: string) =>
      `Density by type of wing, ${date}, our own sums, minors’ places included; another definition than the ministry’s table`,
    wingSentence: (date: string, parts: string) => `On ${date}: ${parts}.`,
    wingPart: (name: string, density: string) => `${name} ${density}`,
    missingHeadline: (n: string, above: string) => `${n} prisons or wings hold ${above} people above capacity`,
    missingSubtitle: (date: string) =>
      `People above the number of places, most first, ${date}; left of the line the places, right of it those above capacity`,
    missingSentence: (parts: { name: string; above: string; held: string; places: string }) =>
      `Where most places are missing, ${parts.name}, ${parts.held} people are held for ${parts.places} places, ${parts.above} too many.`,
    smallLeftOut: (places: string) => `Prisons and wings of fewer than ${places} places are left out.`,
    aboveTotal: (above: string) => `In all of France: at least ${above} people above capacity.`,
    exposureHeadline: (share: string) => `${share} of the people held live in a wing at 150% or more`,
    exposureSubtitle: (date: string) => `Share of the people held by the density of their prison or wing, ${date}`,
    exposureRow: (threshold: string) => `at ${threshold} or more`,
    exposureSentence: (parts: string, date: string) => `On ${date}, share of the people held in a wing ${parts}.`,
    exposurePart: (row: string, share: string) => `${row}: ${share}`,
    exposureUncounted: (people: string) =>
      `${people} people held whose wing has no published density are not counted; the reading range says what they can change.`,
    exposureOf: (people: string) => `${people} people`,
    threshold: 'Density of the wing',
    share: 'Share of the people held',
    bandHeadline: (units: string) => `${units} prisons or wings are at 200% or more`,
    bandSubtitle: (date: string) => `Prisons or wings by density band, ${date}, the ministry’s count`,
    below: (limit: string) => `below ${limit}`,
    between: (from: string, below: string) => `${from} to below ${below}`,
    from: (limit: string) => `${limit} and more`,
    own: (units: string) => `our rows: ${units}`,
    printed: 'The ministry’s count',
    ownColumn: 'Our rows',
    bandSentence: (parts: string, date: string) =>
      `Prisons or wings by density band on ${date}, counted by the ministry: ${parts}.`,
    bandPart: (units: string, band: string) => `${units} (${band})`,
    bandWhy: (units: { all: string; empty: string; secret: string; rowless: string }) =>
      `The ministry places ${units.all} units more than our rows do. We cannot place them: ${units.empty} with 0 published places (Vendin-le-Vieil among them, infinite density), ${units.secret} whose figure is under statistical secrecy, ${units.rowless} absent from its tables 14 to 23.`,
    claimHeadline: (parts: { held: string; places: string; density: string }) =>
      `“${parts.held}” people held for “${parts.places}” places: ${parts.density}`,
    claimAbove: 'Too many',
    claimSubtitle: (date: string) =>
      `People held per 100 places, all of France, ${date}; the stroke is the reading range`,
    claimArticle: 'Written in the article',
    claimAgainst: 'The ministry’s figures',
    claimSentence: (parts: {
      publisher: string;
      held: string;
      places: string;
      density: string;
      range: string;
      above: string;
    }) =>
      `${parts.publisher} writes “${parts.held}” people held for “${parts.places}” places: ${parts.density} (reading range: ${parts.range}) and ${parts.above} people too many`,
    claimCheck: (parts: { held: string; places: string; density: string; above: string; origin: string }) =>
      `the ministry counted ${parts.held} people held and ${parts.places} places: ${parts.density} and ${parts.above} too many (${parts.origin})`,
    tenHeadline: (people: string, officers: string) =>
      `${people} people for 10 places, ${officers} officers for 10 posts planned`,
    tenSubtitle: (density: string, staffing: string) =>
      `A Paris prison the article does not name: ${density} full, staffing at ${staffing} of normal levels (definition not stated), union statement`,
    tenPeople: (people: string) => `${people} people for 10 places`,
    tenPosts: (officers: string) => `${officers} officers for 10 posts planned`,
    tenSentence: (parts: { load: string; range: string; people: string; officers: string; each: string }) =>
      `Load against plan: ${parts.load} (${parts.range}). For 100 places and 10 posts planned there are ${parts.people} people and ${parts.officers} officers: ${parts.each} people each instead of 10.`,
    tenPlanned: 'Planned',
    tenThere: 'Stated',
    tenRows: { people: 'People per 100 places', posts: 'Officers per 10 posts', each: 'People per officer' },
  },
});

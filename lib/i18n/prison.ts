import { bilingual } from './bilingual';

/** A sentence with one part set apart as the figure it turns on. */
export type Accented = { readonly before: string; readonly accent: string; readonly after: string };

/** What one sentence says of a prison; every number comes in formatted. */
type Counted = { readonly name: string; readonly held: string; readonly places: string };

/** The page of one prison: headline, key figures, wings and series. The rest is in prison-details.ts. */
export const prisonText = bilingual({
  fr: {
    metaTitle: (name: string) => `${name}\u00a0: places et personnes détenues`,
    metaDescription: (name: string, date: string) =>
      `${name}\u00a0: personnes détenues, places, densité et détenus en surnombre par quartier au ${date}, et depuis 2012. Chaque chiffre mène à sa source.`,
    place: (city: string, department: string) => (department === '' ? city : `${city}, ${department}`),
    counted: (name: string, per100: string): Accented => ({
      before: `${name}\u00a0: `,
      accent: `${per100} personnes`,
      after: ' pour 100 places',
    }),
    heldNoun: { one: 'personne détenue', other: 'personnes détenues' },
    placeNoun: { one: 'place opérationnelle', other: 'places opérationnelles' },
    countedLead: (date: string, held: string, places: string) => `Au ${date}, ${held} pour ${places}.`,
    noPlaces: ({ name, held }: Counted) => `${name}\u00a0: ${held} personnes détenues, 0 place publiée`,
    noPlacesLead: (date: string) =>
      `Au ${date}, le ministère publie 0 place pour cette prison, qui détient pourtant des personnes. La densité ne peut donc pas être calculée. La raison n’est pas donnée.`,
    empty: ({ name }: Counted) => `${name}\u00a0: 0 personne détenue, 0 place publiée`,
    emptyLead: (date: string) =>
      `Au ${date}, le ministère publie 0 personne et 0 place\u00a0: il n’y a pas de densité. La raison n’est pas donnée.`,
    suppressed: ({ name }: Counted) => `${name}\u00a0: le nombre de personnes détenues n’est pas communiqué`,
    suppressedLead: (date: string, places: string) =>
      `Au ${date}, le ministère écrit «\u00a0NC\u00a0» (secret statistique) dans la ligne de cette prison de ${places} places. Nous ne reconstituons pas ce chiffre.`,
    partial: ({ name }: Counted) => `${name}\u00a0: un quartier au moins n’est pas compté`,
    partialLead: (date: string, held: string) =>
      `${held === '' ? `Au ${date}, un` : `Au ${date}, ${held}. Un`} quartier est couvert par le secret statistique ou manque dans nos données\u00a0: pas de densité pour l’ensemble, mais quartier par quartier.`,
    missing: ({ name }: Counted) => `${name}\u00a0: pas de relevé à la dernière date`,
    missingLead: (newest: string, date: string) =>
      `Cette prison n’est pas dans les tableaux que nous avons au ${newest}. Ce qui suit est arrêté au ${date}, son dernier relevé.`,
    closed: ({ name, held, places }: Counted) =>
      `${name} (fermée)\u00a0: ${held} personnes pour ${places} places au dernier relevé`,
    closedLead: (date: string) =>
      `Cette prison a fermé\u00a0: elle est dans les tableaux du ministère pour la dernière fois au ${date}. La date exacte de fermeture n’est pas dans nos données.`,
    backToList: '← Toutes les prisons',
    keyFigures: 'Chiffres clés',
    held: 'personnes détenues',
    places: 'places opérationnelles',
    density: 'densité carcérale',
    densityNote: (per10: string) => `${per10} personnes pour 10 places`,
    excess: 'détenus en surnombre',
    excessNote: 'somme des dépassements, quartier par quartier',
    excessUncounted: (wings: string) => `sans\u00a0: ${wings}`,
    gap: 'écart net',
    gapNote: 'personnes détenues moins places',
    change: (date: string) => `personnes depuis ${date}`,
    changeFrom: (date: string) => `comptées au ${date}\u00a0:`,
    norm: 'capacité norme',
    normNote: (density: string) =>
      `différente des places opérationnelles\u202f; densité sur cette base\u00a0: ${density}`,
    wings: 'Par quartier',
    wingsCaption: (date: string) => `Quartiers au ${date}. Le trait épais de chaque barre est à 100\u202f%.`,
    wing: 'Quartier',
    heldColumn: 'Détenus',
    placesColumn: 'Places',
    densityColumn: 'Densité',
    excessColumn: 'En surnombre',
    changeColumn: (date: string) => `Depuis ${date}`,
    countedSince: (month: string) => `relevé depuis ${month}`,
    normOf: (places: string) => `norme\u00a0: ${places}`,
    former: (wing: string, date: string) => `${wing}\u00a0: dernière ligne au ${date}.`,
    formerTitle: 'Quartiers publiés autrefois',
    series: 'Depuis 2012',
    seriesAside:
      'Chaque point est un relevé publié, au premier du mois. Là où nous n’avons pas de relevé, la ligne s’interrompt\u00a0: rien n’est interpolé.',
    totalAside:
      'Le total de la prison est notre somme de ses quartiers\u00a0: le ministère ne publie que les quartiers.',
    method: 'Méthode et glossaire',
  },
  en: {
    metaTitle: (name: string) => `${name}: places and people held`,
    metaDescription: (name: string, date: string) =>
      `${name}: people held, places, density and people above capacity by wing on ${date}, and since 2012. Every number leads to its source.`,
    place: (city: string, department: string) => (department === '' ? city : `${city}, ${department}`),
    counted: (name: string, per100: string): Accented => ({
      before: `${name}: `,
      accent: `${per100} people`,
      after: ' for every 100 places',
    }),
    heldNoun: { one: 'person held', other: 'people held' },
    placeNoun: { one: 'operational place', other: 'operational places' },
    countedLead: (date: string, held: string, places: string) => `On ${date}, ${held} for ${places}.`,
    noPlaces: ({ name, held }: Counted) => `${name}: ${held} people held, 0 places published`,
    noPlacesLead: (date: string) =>
      `On ${date}, the ministry publishes 0 places for this prison, which holds people all the same. So no density can be computed. The reason is not given.`,
    empty: ({ name }: Counted) => `${name}: nobody held, no place published`,
    emptyLead: (date: string) =>
      `On ${date}, the ministry publishes 0 people and 0 places: there is no density. The reason is not given.`,
    suppressed: ({ name }: Counted) => `${name}: the number of people held is withheld`,
    suppressedLead: (date: string, places: string) =>
      `On ${date}, the ministry writes “NC” (statistical secrecy) in the row of this prison of ${places} places. We do not rebuild that number.`,
    partial: ({ name }: Counted) => `${name}: at least one wing is not counted`,
    partialLead: (date: string, held: string) =>
      `${held === '' ? `On ${date}, a` : `On ${date}, ${held}. A`} wing is under statistical secrecy or missing in our data: no density for the whole, but wing by wing.`,
    missing: ({ name }: Counted) => `${name}: no count at the latest date`,
    missingLead: (newest: string, date: string) =>
      `This prison is not in the tables we have on ${newest}. What follows is as of ${date}, its last count.`,
    closed: ({ name, held, places }: Counted) =>
      `${name} (closed): ${held} people for ${places} places at the last count`,
    closedLead: (date: string) =>
      `This prison has closed: it is in the ministry’s tables for the last time on ${date}. The exact day it closed is not in our data.`,
    backToList: '← All prisons',
    keyFigures: 'Key figures',
    held: 'people held',
    places: 'operational places',
    density: 'prison density',
    densityNote: (per10: string) => `${per10} people for every 10 places`,
    excess: 'people above capacity',
    excessNote: 'excess added up wing by wing',
    excessUncounted: (wings: string) => `without: ${wings}`,
    gap: 'net gap',
    gapNote: 'people held minus places',
    change: (date: string) => `people since ${date}`,
    changeFrom: (date: string) => `counted on ${date}:`,
    norm: 'floor-area norm capacity',
    normNote: (density: string) => `differs from operational places; density on that basis: ${density}`,
    wings: 'By wing',
    wingsCaption: (date: string) => `Wings on ${date}. The thick line of each bar is at 100%.`,
    wing: 'Wing',
    heldColumn: 'Held',
    placesColumn: 'Places',
    densityColumn: 'Density',
    excessColumn: 'Above capacity',
    changeColumn: (date: string) => `Since ${date}`,
    countedSince: (month: string) => `counted since ${month}`,
    normOf: (places: string) => `norm: ${places}`,
    former: (wing: string, date: string) => `${wing}: last row on ${date}.`,
    formerTitle: 'Wings published formerly',
    series: 'Since 2012',
    seriesAside:
      'Each point is a published count, on the first of a month. Where we have no count the line breaks off: nothing is interpolated.',
    totalAside: 'The prison’s total is our own sum of its wings: the ministry publishes wings only.',
    method: 'Method and glossary',
  },
});

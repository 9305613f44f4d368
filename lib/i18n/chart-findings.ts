import { bilingual } from './bilingual';

type DensityWords = {
  readonly value: string;
  readonly date: string;
  readonly low: string;
  readonly lowDate: string;
  /** Whose count the lowest is, in brackets; empty where it is an official one. */
  readonly lowOrigin: string;
};

/** Headlines, subtitles and sentences of the charts: the finding in words. Every number comes in formatted. */
export const findingText = bilingual({
  fr: {
    heldNoun: { one: 'personne détenue', other: 'personnes détenues' },
    placeNoun: { one: 'place', other: 'places' },
    nationalSince: (month: string) => `Plus de détenus que de places à chacun de nos relevés depuis ${month}`,
    nationalAlways: (count: string) => `Plus de détenus que de places à chacun des ${count} relevés de la période`,
    nationalNot: (held: string, places: string, date: string) =>
      `${held} personnes détenues pour ${places} places au ${date}`,
    nationalNone: 'Aucun relevé dans cette période',
    nationalSubtitle: (from: string, until: string) =>
      `Personnes détenues et places opérationnelles, France entière, ${from}–${until}`,
    nationalSentence: (date: string, held: string, places: string) =>
      `Au ${date}, ${held} personnes étaient détenues pour ${places} places opérationnelles`,
    nationalBefore: (date: string, held: string, places: string) => `au ${date}, ${held} pour ${places}`,
    densityRecord: (value: string, date: string, count: string) =>
      `${value} au ${date}\u00a0: la densité la plus haute de nos ${count} relevés`,
    densityLatest: (value: string, date: string) => `Densité carcérale\u00a0: ${value} au ${date}`,
    densitySubtitle: (from: string, until: string) =>
      `Personnes détenues pour 100 places opérationnelles, France entière, ${from}–${until}\u202f; bandes du ministère`,
    densitySentence: ({ value, date, low, lowDate, lowOrigin }: DensityWords) =>
      `La densité carcérale était de ${value} au ${date}\u202f; le relevé le plus bas de la période est de ${low}, au ${lowDate}${lowOrigin}.`,
    prisonEmpty: ({ name, places, before, since }: { name: string; places: string; before: string; since: string }) =>
      `${name}\u00a0: ${places} places publiées en ${before}, 0 depuis ${since}`,
    prisonLatest: ({ name, held, places, date }: { name: string; held: string; places: string; date: string }) =>
      `${name}\u00a0: ${held} pour ${places} au ${date}`,
    prisonSubtitle: (name: string, from: string, until: string) =>
      `Personnes détenues et places opérationnelles publiées, ${name}, ${from}–${until}`,
    prisonEmptySentence: (held: string, date: string) =>
      `Au ${date}, ${held} personnes y étaient détenues pour 0 place publiée\u00a0: la densité ne peut pas être calculée. La raison n’est pas donnée.`,
    suppressed: (count: string) => `Dates où le chiffre n’est pas communiqué (secret statistique) : ${count}.`,
  },
  en: {
    heldNoun: { one: 'person held', other: 'people held' },
    placeNoun: { one: 'place', other: 'places' },
    nationalSince: (month: string) => `More people held than places at each of our counts since ${month}`,
    nationalAlways: (count: string) => `More people held than places at each of the ${count} counts of the period`,
    nationalNot: (held: string, places: string, date: string) => `${held} people held for ${places} places on ${date}`,
    nationalNone: 'No count in this period',
    nationalSubtitle: (from: string, until: string) =>
      `People held and operational places, all of France, ${from}–${until}`,
    nationalSentence: (date: string, held: string, places: string) =>
      `On ${date}, ${held} people were held for ${places} operational places`,
    nationalBefore: (date: string, held: string, places: string) => `on ${date}, ${held} for ${places}`,
    densityRecord: (value: string, date: string, count: string) =>
      `${value} on ${date}: the highest density of our ${count} counts`,
    densityLatest: (value: string, date: string) => `Prison density: ${value} on ${date}`,
    densitySubtitle: (from: string, until: string) =>
      `People held per 100 operational places, all of France, ${from}–${until}; the ministry’s bands`,
    densitySentence: ({ value, date, low, lowDate, lowOrigin }: DensityWords) =>
      `Prison density was ${value} on ${date}; the lowest count of the period is ${low}, on ${lowDate}${lowOrigin}.`,
    prisonEmpty: ({ name, places, before, since }: { name: string; places: string; before: string; since: string }) =>
      `${name}: ${places} places published in ${before}, 0 since ${since}`,
    prisonLatest: ({ name, held, places, date }: { name: string; held: string; places: string; date: string }) =>
      `${name}: ${held} for ${places} on ${date}`,
    prisonSubtitle: (name: string, from: string, until: string) =>
      `People held and operational places published, ${name}, ${from}–${until}`,
    prisonEmptySentence: (held: string, date: string) =>
      `On ${date}, ${held} people were held there for 0 published places: no density can be computed. The reason is not given.`,
    suppressed: (count: string) => `Dates where the figure is withheld (statistical secrecy): ${count}.`,
  },
});

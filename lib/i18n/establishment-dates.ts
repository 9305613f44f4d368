import type { IsoDate } from '#lib/domain/iso-date';
import { bilingual } from './bilingual';

/** The list's date, type of wing and form. Numbers and dates come in already formatted. */
export const listedText = bilingual({
  fr: {
    views: 'Présentation',
    table: 'Tableau',
    map: 'Carte',
    multiples: 'Petites courbes',
    course: 'Densité depuis 2012',
    dateTitle: 'Date des comptages',
    date: 'Date',
    newest: (date: string) => `${date} (la plus récente)`,
    earlier: 'Date précédente',
    later: 'Date suivante',
    slider: 'Faire défiler les dates',
    backToNewest: 'Revenir à la plus récente',
    csv: 'Ces comptages en CSV',
    wing: 'Type de quartier',
    allWings: 'la prison entière',
    loading: (wanted: string, shown: string) =>
      `Chargement des comptages du ${wanted}… Le tableau montre encore ceux du ${shown}.`,
    failed: (wanted: string, shown: string) =>
      `Les comptages du ${wanted} n’ont pas pu être chargés. Le tableau montre toujours ceux du ${shown}.`,
    retry: 'Réessayer',
    uncounted: (count: string) =>
      `${count} prisons d’aujourd’hui n’ont pas de comptage à cette date (pas encore ouvertes, ou absentes de nos données)\u00a0: elles ne sont pas affichées.`,
    uncountedOne:
      'Une prison d’aujourd’hui n’a pas de comptage à cette date (pas encore ouverte, ou absente de nos données)\u00a0: elle n’est pas affichée.',
    uncountedNamed: 'Sans comptage à cette date\u00a0:',
    wingHeadline: (date: string, overfull: string, total: string) =>
      `Au ${date}, ${overfull} de ces quartiers sur ${total} détiennent plus de personnes qu’ils n’ont de places.`,
    wingKicker: (wing: string) => `Quartiers «\u00a0${wing}\u00a0», prison par prison`,
    wingLead: (count: string) => `${count} d’entre eux sont à 150\u202f% ou plus.`,
    noWings: (wing: string, date: string) => `Aucun quartier «\u00a0${wing}\u00a0» n’est compté au ${date}.`,
    wingCaption: (wing: string, date: string) =>
      `Seulement les quartiers «\u00a0${wing}\u00a0» de chaque prison, au ${date}.`,
    wingOf: (wing: string) => `quartier «\u00a0${wing}\u00a0»`,
    wingsOf: (wing: string) => `quartiers «\u00a0${wing}\u00a0»`,
    minors: 'Les quartiers pour mineurs ne sont pas classés\u00a0: ils restent dans l’ordre des noms.',
    captionAlone: (date: string) =>
      `Prisons au ${date}. Aucun comptage environ un an plus tôt dans nos données\u00a0: pas d’évolution. La barre est vide jusqu’à 100\u202f%, pleine au-delà.`,
    closed: 'fermée depuis',
    incomplete: 'comptage incomplet',
    nearDates: 'Les comptages les plus proches\u00a0:',
    otherDates:
      'Sans JavaScript, cette page montre la date la plus récente. Les autres dates\u00a0: les mêmes chiffres en CSV.',
    otherDatesGo: 'Ouvrir le CSV',
    viewLoading: 'Chargement…',
  },
  en: {
    views: 'Shown as',
    table: 'Table',
    map: 'Map',
    multiples: 'Small charts',
    course: 'Density since 2012',
    dateTitle: 'Date of the counts',
    date: 'Date',
    newest: (date: string) => `${date} (newest)`,
    earlier: 'Earlier date',
    later: 'Later date',
    slider: 'Slide through the dates',
    backToNewest: 'Back to the newest',
    csv: 'These counts as CSV',
    wing: 'Type of wing',
    allWings: 'the whole prison',
    loading: (wanted: string, shown: string) =>
      `Loading the counts of ${wanted}… The table still shows those of ${shown}.`,
    failed: (wanted: string, shown: string) =>
      `The counts of ${wanted} could not be loaded. The table still shows those of ${shown}.`,
    retry: 'Try again',
    uncounted: (count: string) =>
      `${count} of today’s prisons have no count on this date (not open yet, or missing from our data): they are not shown.`,
    uncountedOne:
      'One of today’s prisons has no count on this date (not open yet, or missing from our data): it is not shown.',
    uncountedNamed: 'No count on this date:',
    wingHeadline: (date: string, overfull: string, total: string) =>
      `On ${date}, ${overfull} of these ${total} wings hold more people than they have places.`,
    wingKicker: (wing: string) => `“${wing}” wings, prison by prison`,
    wingLead: (count: string) => `${count} of them are at 150% or more.`,
    noWings: (wing: string, date: string) => `No “${wing}” wing is counted on ${date}.`,
    wingCaption: (wing: string, date: string) => `Only the “${wing}” wings of each prison, on ${date}.`,
    wingOf: (wing: string) => `“${wing}” wing`,
    wingsOf: (wing: string) => `“${wing}” wings`,
    minors: 'Wings for minors are not ranked: they stay in the order of names.',
    captionAlone: (date: string) =>
      `Prisons on ${date}. No count about a year earlier is in our data: no change. The bar is hollow up to 100%, solid above.`,
    closed: 'closed since',
    incomplete: 'incomplete count',
    nearDates: 'The nearest counts:',
    otherDates: 'Without JavaScript this page shows the newest date. Other dates: the same figures as CSV.',
    otherDatesGo: 'Open the CSV',
    viewLoading: 'Loading…',
  },
});

/** What a reader should know of the counts of a date (data/README.md). */
const INCOMPLETE_COPIES = [
  '2025-12-01',
  '2026-01-01',
  '2026-02-01',
  '2026-03-01',
  '2026-04-01',
  '2026-05-01',
  '2026-06-01',
];

const DATE_NOTES = bilingual({
  fr: {
    '2012-11-01':
      'Comptages lus dans un PDF\u00a0: leur somme (67\u202f349) dépasse de peu le total que le ministère publie pour cette date (67\u202f225).',
    '2021-01-01':
      'Comptages incomplets\u00a0: leur somme (61\u202f981) est inférieure au total publié pour cette date (62\u202f673).',
    '2025-02-01': 'Date déduite\u00a0: le tableau copié n’était pas daté. Cinq quartiers y manquent.',
    copies: 'Deux quartiers outre-mer manquent dans les copies de cette date (Ducos, Baie-Mahault).',
  },
  en: {
    '2012-11-01':
      'Counts read from a PDF: their sum (67,349) is slightly above the total the ministry publishes for this date (67,225).',
    '2021-01-01': 'Incomplete counts: their sum (61,981) is below the total published for this date (62,673).',
    '2025-02-01': 'Inferred date: the copied table bore none. Five wings are missing from it.',
    copies: 'Two overseas wings are missing from the copies of this date (Ducos, Baie-Mahault).',
  },
});

/** A doubt about a date, in words; undefined where there is none. */
export function noteOfDate(date: IsoDate, lang: keyof typeof DATE_NOTES): string | undefined {
  const notes = DATE_NOTES[lang];
  if (INCOMPLETE_COPIES.includes(date)) return notes.copies;
  return Object.entries(notes).find(([day]) => day === date)?.[1];
}

import type { CellState } from '#lib/domain/published-cell';
import { bilingual } from './bilingual';

/** How many of each, every number formatted. */
type Latest = { readonly known: string; readonly all: string; readonly withheld: string; readonly date: string };

/** The page of what is published prison by prison; it must never hold the holes of our copies against the publisher. */
export const publishedText = bilingual({
  fr: {
    title: 'Publié ou non, prison par prison',
    description: (dates: string) =>
      `Pour chaque prison et chacune des ${dates} dates de nos tableaux\u00a0: publié, somme faite par nous, secret statistique, ou absent de nos données.`,
    kicker: 'Pour les analystes',
    headline: ({ known, all, withheld, date }: Latest) =>
      `Au ${date}, ${known} prisons sur ${all} ont un effectif publié en entier\u202f; ${withheld} ont un quartier ou un total sous secret statistique`,
    lead: (dates: string, months: string, without: string) =>
      `Le ministère publie chaque mois un tableau par prison. De ces ${months} mois, nous avons ${dates} tableaux. Les ${without} autres mois sont des trous dans nos copies, pas dans ses publications.`,
    legend: 'Lire la grille',
    controls: 'Choisir',
    search: 'Prison, ville ou département',
    disp: 'Direction interrégionale',
    type: 'Type',
    any: 'toutes',
    anyType: 'tous',
    closed: 'fermées',
    read: 'Lire une case',
    prison: 'Prison',
    date: 'Date',
    choosePrison: 'choisir une prison',
    earlier: 'Date précédente',
    later: 'Date suivante',
    above: 'Prison précédente',
    below: 'Prison suivante',
    keys: 'Flèches\u00a0: date et prison voisines. Échap\u00a0: fermer. On peut aussi toucher une bande.',
    close: 'Fermer',
    said: (state: string, meaning: string) => `${state}\u00a0: ${meaning}.`,
    shown: (shown: string, all: string) => `${shown} sur ${all} prisons`,
    none: 'Aucune prison ne répond à ce choix.',
    ignored: (parts: string) => `Partie de l’adresse ignorée, car elle ne nomme rien ici\u00a0: ${parts}.`,
    figure: 'Le chiffre à cette date, et les quartiers qui manquent',
    page: 'La page de cette prison',
    atDate: 'Toutes les prisons à cette date',
    caption: (dates: string, from: string, until: string) =>
      `Une ligne par prison\u202f; de gauche à droite, ${dates} dates du ${from} au ${until}. Un blanc commun à toutes les lignes\u00a0: mois dont nous n’avons pas le tableau.`,
    strip: 'Dates',
    totals: 'Combien de prisons à chaque date',
    totalsCaption: 'Nombre de prisons dans chaque état, à chaque date que nous avons',
    csv: 'La grille en CSV, une ligne par prison et par date',
    method: 'Chaque chiffre et sa raison d’absence\u00a0: l’API',
    year: 'Année',
  },
  en: {
    title: 'Published or not, prison by prison',
    description: (dates: string) =>
      `For each prison and each of the ${dates} dates of our tables: published, our own sum, statistical secrecy, or not in our dataset.`,
    kicker: 'For analysts',
    headline: ({ known, all, withheld, date }: Latest) =>
      `On ${date}, ${known} prisons of ${all} have their whole count published; ${withheld} have a wing or their total under statistical secrecy`,
    lead: (dates: string, months: string, without: string) =>
      `The ministry publishes a table by prison every month. Of these ${months} months we have ${dates} tables. The other ${without} months are holes in our copies, not in what it published.`,
    legend: 'How to read the grid',
    controls: 'Choose',
    search: 'Prison, town or department',
    disp: 'Interregional directorate',
    type: 'Type',
    any: 'all',
    anyType: 'all',
    closed: 'closed',
    read: 'Read a cell',
    prison: 'Prison',
    date: 'Date',
    choosePrison: 'choose a prison',
    earlier: 'Previous date',
    later: 'Next date',
    above: 'Previous prison',
    below: 'Next prison',
    keys: 'Arrow keys: the date and the prison beside it. Escape: close. A band can be touched too.',
    close: 'Close',
    said: (state: string, meaning: string) => `${state}: ${meaning}.`,
    shown: (shown: string, all: string) => `${shown} of ${all} prisons`,
    none: 'No prison answers this choice.',
    ignored: (parts: string) => `Part of the address left aside, since it names nothing here: ${parts}.`,
    figure: 'The figure at that date, and the wings it lacks',
    page: 'The page of this prison',
    atDate: 'All prisons at that date',
    caption: (dates: string, from: string, until: string) =>
      `A row for each prison; from left to right, ${dates} dates from ${from} to ${until}. A blank shared by all rows: months whose table we do not have.`,
    strip: 'Dates',
    totals: 'How many prisons at each date',
    totalsCaption: 'Number of prisons in each state, at each date we have',
    csv: 'The grid as CSV, one line per prison and date',
    method: 'Every figure and why it is absent: the API',
    year: 'Year',
  },
});

/** Heads of columns, short. */
export const CELL_NAMES = bilingual<Record<CellState, string>>({
  fr: {
    published: 'publié',
    derived: 'notre somme',
    partial: 'un quartier manque',
    suppressed: 'secret statistique (NC)',
    absent: 'pas dans nos données',
    outside: 'pas dans les tableaux',
  },
  en: {
    published: 'published',
    derived: 'our own sum',
    partial: 'a wing is missing',
    suppressed: 'statistical secrecy (NC)',
    absent: 'not in our dataset',
    outside: 'not in the tables',
  },
});

/** What a state means, and whose doing it is. */
export const CELL_MEANINGS = bilingual<Record<CellState, string>>({
  fr: {
    published: 'le ministère publie une ligne, qui est toute la prison',
    derived: 'le ministère publie chaque quartier\u202f; le total de la prison est notre somme, complète',
    partial:
      'notre somme, sans un quartier que notre copie de ce jour n’a pas\u00a0: très probablement une lacune de la copie, non du ministère',
    suppressed:
      'le ministère écrit «\u00a0NC\u00a0» pour un quartier ou pour toute la prison\u202f; nous ne reconstituons rien',
    absent:
      'pas dans nos données\u00a0: le ministère l’a très probablement publié, mais nous n’en avons pas de copie, ou pas de lisible',
    outside: 'avant sa première ligne dans nos tableaux, ou après sa dernière',
  },
  en: {
    published: 'the ministry publishes one row, which is the whole prison',
    derived: 'the ministry publishes each wing; the prison’s total is our own sum, complete',
    partial:
      'our own sum, without a wing that our copy of that day lacks: very likely a hole of the copy, not of the ministry',
    suppressed: 'the ministry writes “NC” for a wing or for the whole prison; we rebuild nothing',
    absent: 'not in our dataset: the ministry very likely published it, but we have no copy, or none that can be read',
    outside: 'before its first row in our tables, or after its last one',
  },
});

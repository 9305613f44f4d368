import type { Coverage } from '#lib/domain/coverage';
import { bilingual } from './bilingual';

/** How a threshold was met, every number formatted. */
type Run = {
  readonly threshold: string;
  /** How many counts, alone and with their noun. */
  readonly number: string;
  readonly counts: string;
  readonly from: string;
  readonly until: string;
  readonly observed: string;
};

/** The lower half of a prison's page: threshold clock, rank, staff, coverage, names, downloads. */
export const prisonDetails = bilingual({
  fr: {
    clock: 'Depuis quand au-dessus des seuils',
    clockNow: ({ threshold, number, from }: Run) =>
      `${threshold} ou plus à chacun des ${number} derniers relevés que nous avons, depuis au moins le ${from}.`,
    clockOnce: ({ threshold, from }: Run) => `${threshold} ou plus au dernier relevé, le ${from}, et non au précédent.`,
    clockPast: ({ threshold, counts, from, until }: Run) =>
      `Sous ${threshold} au dernier relevé. Plus longue suite au-dessus\u00a0: ${counts}, du ${from} au ${until}.`,
    clockPastOnce: ({ threshold, from }: Run) =>
      `Sous ${threshold} au dernier relevé. Jamais au-dessus à deux relevés de suite\u202f; la dernière fois, le ${from}.`,
    clockNever: ({ threshold, observed }: Run) => `Jamais ${threshold} dans nos ${observed}.`,
    clockLongest: ({ counts, from, until }: Run) => `Plus longue suite\u00a0: ${counts}, du ${from} au ${until}.`,
    clockNone: 'Aucune densité dans nos relevés.',
    clockSkipped: (counts: string) => `Relevés sans densité, sautés\u00a0: ${counts}.`,
    clockObserved: (counts: string) => `Densité connue à ${counts}.`,
    counts: { one: 'relevé', other: 'relevés' },
    rank: 'Parmi les prisons du même type',
    rankText: (place: string, total: string, type: string) => `${place} sur ${total} ${type}`,
    rankBy: (excess: string, date: string) =>
      `par le nombre de détenus en surnombre (${excess} au ${date}), quartiers pour mineurs non compris.`,
    rankNone: (total: string, type: string, date: string) =>
      `Personne en surnombre au ${date}, parmi ${total} ${type} comptés\u00a0: aucune place à lui donner.`,
    rankUncounted: (units: string) =>
      units === '1'
        ? '1 autre ne peut pas être compté (secret statistique ou 0 place).'
        : `${units} autres ne peuvent pas être comptés (secret statistique ou 0 place).`,
    rankMinors: 'Les prisons pour mineurs ne sont pas classées.',
    nearest: 'Les plus proches du même type, à vol d’oiseau\u00a0:',
    kilometres: (distance: string) => `${distance} km`,
    staff: 'Les personnels',
    staffNone: 'Non publié, et rien dans nos données.',
    staffUnpublished: 'La France ne publie pas d’effectif de surveillants prison par prison.',
    staffScattered:
      'Ce que nous avons vient du Parlement, de syndicats ou de la presse, à des dates éparses\u00a0: nous n’en tirons aucun taux actuel.',
    staffMore: 'Tout ce qui est connu des surveillants',
    staffDivided: {
      before: 'Taux de couverture ce jour-là\u00a0:',
      after: ', notre division des deux nombres ci-dessus.',
    },
    staffPerOfficer: 'Détenus par surveillant, France',
    staffNotLoad:
      'Ce rapport n’est pas la pression par rapport au prévu\u00a0: il ne dit rien des places ni des postes prévus, et un surveillant employé n’est pas un surveillant présent.',
    staffHere: 'Cette prison',
    staffCountry: 'France',
    coverage: 'Ce que nous avons de cette prison',
    coverageLead: (counted: string) =>
      `${counted}. Un mois absent de nos données ne veut pas dire que le ministère ne l’a pas publié.`,
    coverageTable: 'Mois par mois',
    covered: (months: string, words: string) => `${months}\u00a0: ${words}`,
    year: 'Année',
    months: 'Mois',
    names: 'Noms sous lesquels elle a été publiée',
    spellings: (labels: string) => `Autres graphies\u00a0: ${labels}.`,
    doubled:
      'Certaines années, la source donne deux lignes du même type pour cette prison\u00a0: nous gardons les deux, la seconde à part.',
    articles: 'Articles qui parlent de cette prison',
    figureByFigure: 'chiffre par chiffre',
    noCapacity: 'Ne donne aucun chiffre de capacité.',
    takeAway: 'Emporter ces chiffres',
    csv: 'Tous les relevés de la prison, CSV',
    json: 'Tous les relevés de la prison, JSON',
    wingsCsv: 'Quartier par quartier, CSV',
    subject: 'Sa fiche dans l’API, JSON',
  },
  en: {
    clock: 'Since when above the thresholds',
    clockNow: ({ threshold, number, from }: Run) =>
      `${threshold} or more at each of the last ${number} counts we have, since at least ${from}.`,
    clockOnce: ({ threshold, from }: Run) =>
      `${threshold} or more at the latest count, on ${from}, and not at the one before.`,
    clockPast: ({ threshold, counts, from, until }: Run) =>
      `Below ${threshold} at the latest count. Longest run above it: ${counts}, from ${from} to ${until}.`,
    clockPastOnce: ({ threshold, from }: Run) =>
      `Below ${threshold} at the latest count. Never above it at two counts in a row; last so on ${from}.`,
    clockNever: ({ threshold, observed }: Run) => `Never ${threshold} in our ${observed}.`,
    clockLongest: ({ counts, from, until }: Run) => `Longest run: ${counts}, from ${from} to ${until}.`,
    clockNone: 'No density in our counts.',
    clockSkipped: (counts: string) => `Counts without a density, skipped: ${counts}.`,
    clockObserved: (counts: string) => `Density known at ${counts}.`,
    counts: { one: 'count', other: 'counts' },
    rank: 'Among prisons of the same type',
    rankText: (place: string, total: string, type: string) => `${place} of ${total} ${type}`,
    rankBy: (excess: string, date: string) =>
      `by people above capacity (${excess} on ${date}), wings for minors left out.`,
    rankNone: (total: string, type: string, date: string) =>
      `Nobody above capacity on ${date}, among ${total} ${type} counted: no place to give it.`,
    rankUncounted: (units: string) => `${units} more cannot be counted (statistical secrecy, or 0 places).`,
    rankMinors: 'Prisons for minors are not ranked.',
    nearest: 'The nearest of the same type, as the crow flies:',
    kilometres: (distance: string) => `${distance} km`,
    staff: 'Staff',
    staffNone: 'Not published, and nothing in our data.',
    staffUnpublished: 'France publishes no number of officers prison by prison.',
    staffScattered:
      'What we have comes from parliament, unions or the press, at scattered dates: we derive no present rate from it.',
    staffMore: 'All that is known of prison officers',
    staffDivided: { before: 'Staffing rate that day:', after: ', our own division of the two numbers above.' },
    staffPerOfficer: 'People held per officer, France',
    staffNotLoad:
      'This ratio is not the load against plan: it says nothing of the places or posts planned, and an officer employed is not an officer present.',
    staffHere: 'This prison',
    staffCountry: 'France',
    coverage: 'What we have of this prison',
    coverageLead: (counted: string) =>
      `${counted}. A month missing in our data does not mean that the ministry did not publish it.`,
    coverageTable: 'Month by month',
    covered: (months: string, words: string) => `${months}: ${words}`,
    year: 'Year',
    months: 'Months',
    names: 'Names it was published under',
    spellings: (labels: string) => `Other spellings: ${labels}.`,
    doubled: 'In some years the source gives two rows of one type for this prison: we keep both, the second one apart.',
    articles: 'Articles about this prison',
    figureByFigure: 'figure by figure',
    noCapacity: 'States no capacity figure.',
    takeAway: 'Take these figures away',
    csv: 'All counts of the prison, CSV',
    json: 'All counts of the prison, JSON',
    wingsCsv: 'Wing by wing, CSV',
    subject: 'Its record in the API, JSON',
  },
});

/** After the number of months in that state; `absent` takes both kinds of months without data. */
export const COVERAGE_COUNTS = bilingual({
  fr: {
    published: { one: 'relevé publié', other: 'relevés publiés' },
    partial: { one: 'incomplet (un quartier manque)', other: 'incomplets (un quartier manque)' },
    suppressed: { one: 'couvert par le secret statistique', other: 'couverts par le secret statistique' },
    absent: { one: 'sans donnée chez nous', other: 'sans donnée chez nous' },
  },
  en: {
    published: { one: 'count published', other: 'counts published' },
    partial: { one: 'incomplete (a wing is missing)', other: 'incomplete (a wing is missing)' },
    suppressed: { one: 'under statistical secrecy', other: 'under statistical secrecy' },
    absent: { one: 'without data of ours', other: 'without data of ours' },
  },
});

/** Short words of the coverage table. */
export const COVERAGE_WORDS = bilingual<Record<Coverage, string>>({
  fr: {
    published: 'publié',
    suppressed: 'secret statistique (NC)',
    partial: 'un quartier manque',
    'no-row': 'sans cette prison',
    'no-table': 'pas dans nos données',
  },
  en: {
    published: 'published',
    suppressed: 'statistical secrecy (NC)',
    partial: 'a wing is missing',
    'no-row': 'without this prison',
    'no-table': 'not in our data',
  },
});

/** Types of prisons in the plural, after a number. */
export const PRISON_TYPES = bilingual({
  fr: {
    cp: 'centres pénitentiaires',
    ma: 'maisons d’arrêt',
    cd: 'centres de détention',
    mc: 'maisons centrales',
    csl: 'centres de semi-liberté',
    epm: 'établissements pour mineurs',
    epsn: 'établissements de santé',
  },
  en: {
    cp: 'prison complexes',
    ma: 'remand prisons',
    cd: 'detention centres',
    mc: 'high-security prisons',
    csl: 'day-release centres',
    epm: 'prisons for minors',
    epsn: 'prison hospitals',
  },
});

import type { Distinction } from '#lib/domain/verdict';
import { bilingual } from './bilingual';

type Held = { readonly counted: string; readonly date: string; readonly publisher: string };

/** The reading list and the page of an article. */
export const articlesText = bilingual({
  fr: {
    title: 'Les articles cités',
    description: (articles: string, claims: string) =>
      `${articles} articles et rapports, ${claims} chiffres, chacun confronté à une source indépendante.`,
    headline: (articles: string, claims: string, confirmed: string) =>
      `${articles} articles et rapports, ${claims} chiffres confrontés\u00a0: ${confirmed} confirmés par une source indépendante`,
    lead: 'Un chiffre n’est confronté qu’à une source qui ne doit rien à l’article\u00a0: ni lui-même, ni sa reprise, ni la même dépêche. Quand il n’y en a pas, nous le disons\u00a0: «\u00a0aucune autre source\u00a0» n’est pas un reproche.',
    verdicts: 'Ce que donnent les confrontations',
    verdict: 'Résultat',
    claims: 'Chiffres',
    list: 'Les articles',
    kind: 'Nature',
    year: 'Année',
    subject: 'Sujet',
    any: 'tous',
    anyOf: 'toutes',
    filters: 'Choisir',
    shown: (shown: string, total: string) => `${shown} articles sur ${total}`,
    none: 'Aucun article ne répond à ces choix.',
    clear: 'Tout montrer',
    ignored: (parameter: string, value: string) =>
      `«\u00a0${parameter}=${value}\u00a0» n’est pas un choix d’ici\u00a0: ignoré.`,
    claimCount: (count: string) => `${count} chiffres`,
    oneClaim: '1 chiffre',
    noClaim: 'aucun chiffre de capacité',
    readIn: (publisher: string, place: string) => `${publisher}, lu dans ${place}`,
    metaTitle: (title: string, publisher: string) => `${title} (${publisher})`,
    metaDescription: (publisher: string, date: string, claims: string) =>
      `${publisher}, ${date}\u00a0: ${claims} chiffres confrontés à des sources indépendantes.`,
    back: 'Tous les articles',
    original: 'Lire l’article chez son éditeur',
    record: 'Sa fiche de source',
    summary: 'En bref, avec nos mots',
    found: (parts: string) => `Ce que donne la confrontation. ${parts}.`,
    counted: (count: string, verdict: string) => `${verdict}\u00a0: ${count}`,
    each: 'Chiffre par chiffre',
    said: 'Ce qui est écrit',
    by: (who: string) => `dit par ${who}`,
    locator: 'Dans l’article\u00a0:',
    against: 'Ce que nous lui opposons',
    nothing: 'Aucun chiffre indépendant.',
    range: (range: string) => `fourchette de lecture\u00a0: ${range}`,
    own: 'Ce qui découle des seuls chiffres de l’article',
    ownDensity: (density: string, held: string, places: string) =>
      `${held} personnes détenues pour ${places} places\u00a0: ${density} de densité.`,
    series: 'Les chiffres dans leur série',
    same: 'D’autres articles sur le même chiffre',
    prisons: 'Les prisons dont il parle',
    noClaims: 'Cet article ne donne aucun chiffre de population, de capacité ni d’effectif\u00a0: rien à confronter.',
    json: 'Les mêmes confrontations en JSON',
    onChart: 'Ce chiffre dans sa série, plus bas',
    onNational: 'Sur le graphique du pays',
    stripKey: 'Trait\u00a0: ce que les mots permettent\u202f; point\u00a0: le chiffre opposé.',
  },
  en: {
    title: 'The articles cited',
    description: (articles: string, claims: string) =>
      `${articles} articles and reports, ${claims} figures, each held against an independent source.`,
    headline: (articles: string, claims: string, confirmed: string) =>
      `${articles} articles and reports, ${claims} figures checked: ${confirmed} confirmed by an independent source`,
    lead: 'A figure is only held against a source that owes nothing to the article: not itself, not a copy of it, not the same agency dispatch. Where there is none, we say so: “no other source” is no reproach.',
    verdicts: 'How the checks came out',
    verdict: 'Outcome',
    claims: 'Figures',
    list: 'The articles',
    kind: 'Kind',
    year: 'Year',
    subject: 'Subject',
    any: 'all',
    anyOf: 'all',
    filters: 'Choose',
    shown: (shown: string, total: string) => `${shown} of ${total} articles`,
    none: 'No article fits these choices.',
    clear: 'Show all',
    ignored: (parameter: string, value: string) => `“${parameter}=${value}” is no choice of this page: ignored.`,
    claimCount: (count: string) => `${count} figures`,
    oneClaim: '1 figure',
    noClaim: 'no capacity figure',
    readIn: (publisher: string, place: string) => `${publisher}, read in ${place}`,
    metaTitle: (title: string, publisher: string) => `${title} (${publisher})`,
    metaDescription: (publisher: string, date: string, claims: string) =>
      `${publisher}, ${date}: ${claims} figures held against independent sources.`,
    back: 'All articles',
    original: 'Read the article at its publisher’s',
    record: 'Its source record',
    summary: 'In brief, in our own words',
    found: (parts: string) => `How the check came out. ${parts}.`,
    counted: (count: string, verdict: string) => `${verdict}: ${count}`,
    each: 'Figure by figure',
    said: 'What is written',
    by: (who: string) => `said by ${who}`,
    locator: 'In the article:',
    against: 'What we hold against it',
    nothing: 'No independent figure.',
    range: (range: string) => `reading range: ${range}`,
    own: 'What follows from the article’s own figures',
    ownDensity: (density: string, held: string, places: string) =>
      `${held} people held for ${places} places: a density of ${density}.`,
    series: 'The figures in their series',
    same: 'Other articles on the same figure',
    prisons: 'The prisons it speaks of',
    noClaims: 'This article gives no figure of population, capacity or staff: there is nothing to check.',
    json: 'The same checks as JSON',
    onChart: 'This figure in its series, below',
    onNational: 'On the chart of the country',
    stripKey: 'Bar: what the words allow; dot: the figure held against them.',
  },
});

/** Why a claim got its verdict, in one sentence. */
export const verdictSentences = bilingual({
  fr: {
    confirmed: ({ counted, date, publisher }: Held) =>
      `Compté\u00a0: ${counted} au ${date} (${publisher}), ce que ces mots couvrent.`,
    butMisses: ({ counted, publisher }: Held) =>
      `Un meilleur relevé (${publisher}\u00a0: ${counted}) tombe pourtant à côté.`,
    close: ({ counted, date, publisher }: Held) =>
      `Compté\u00a0: ${counted} au ${date} (${publisher}), à moins d’un pas d’arrondi de ce qui est dit.`,
    differs: ({ counted, date, publisher }: Held) =>
      `Compté\u00a0: ${counted} au ${date} (${publisher}). Nous avons essayé les autres mesures, définitions et quartiers du même lieu à cette date\u00a0: aucun de ceux qui se comparent ne donne ce nombre.`,
    bracketed: (before: string, after: string) =>
      `Pas de relevé à cette date, mais les voisins l’encadrent\u00a0: ${before}, puis ${after}.`,
    otherDefinition: ({ counted, date, publisher }: Held, what: string) =>
      `C’est le nombre de «\u00a0${what}\u00a0», ${counted} au ${date} (${publisher}).`,
    sameSource:
      'Seul cet article, ou un texte de même origine, donne ce chiffre dans nos séries\u00a0: aucune source indépendante ne permet de le confirmer ni de le contredire.',
    notCheckable: 'Aucun relevé de cette mesure à cette date dans nos données.',
    rival: ({ counted, publisher }: Held) =>
      `Une source de même rang (${publisher}) donne ${counted} à la même date\u00a0: l’une ne réfute pas l’autre.`,
    rivalAlone: 'Aucun relevé mieux placé ne les départage.',
    toTheLetter: ({ counted, date, publisher }: Held) =>
      `Vrai à la lettre, et de loin\u00a0: ${counted} au ${date} (${publisher}). De tels mots disent d’ordinaire un nombre tout proche.`,
    undecided: ({ counted, date, publisher }: Held) =>
      `Compté\u00a0: ${counted} au ${date} (${publisher}), ce qui ne permet pas de trancher.`,
  },
  en: {
    confirmed: ({ counted, date, publisher }: Held) =>
      `Counted: ${counted} on ${date} (${publisher}), which these words cover.`,
    butMisses: ({ counted, publisher }: Held) => `A better count (${publisher}: ${counted}) lies outside, though.`,
    close: ({ counted, date, publisher }: Held) =>
      `Counted: ${counted} on ${date} (${publisher}), less than one rounding step from what is said.`,
    differs: ({ counted, date, publisher }: Held) =>
      `Counted: ${counted} on ${date} (${publisher}). We tried the other measures, definitions and wings of the same place on that date: none that can be compared gives this number.`,
    bracketed: (before: string, after: string) =>
      `No count on that date, but its neighbours enclose it: ${before}, then ${after}.`,
    otherDefinition: ({ counted, date, publisher }: Held, what: string) =>
      `It is the number of “${what}”, ${counted} on ${date} (${publisher}).`,
    sameSource:
      'Only this article, or a text of the same origin, gives this figure in our series: no independent source can confirm or contradict it.',
    notCheckable: 'Our data have no count of this measure at that date.',
    rival: ({ counted, publisher }: Held) =>
      `A source of equal standing (${publisher}) gives ${counted} for the same date: neither refutes the other.`,
    rivalAlone: 'No better count decides between them.',
    toTheLetter: ({ counted, date, publisher }: Held) =>
      `True to the letter, and by far: ${counted} on ${date} (${publisher}). Such words usually mean a number close by.`,
    undecided: ({ counted, date, publisher }: Held) =>
      `Counted: ${counted} on ${date} (${publisher}), which does not settle it.`,
  },
});

/** In what the matching figure is another one. */
export const DISTINCTION_WORDS = bilingual<Record<Distinction, string>>({
  fr: { subject: 'autre quartier', measure: 'autre mesure', definition: 'autre définition' },
  en: { subject: 'another wing', measure: 'another measure', definition: 'another definition' },
});

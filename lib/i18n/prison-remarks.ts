import { bilingual, type Lang } from './bilingual';

/** What the page says around remarks on a prison's counts. */
export const remarksText = bilingual({
  fr: {
    title: 'À savoir sur ces chiffres',
    at: (date: string, wings: string) => (wings === '' ? `Au ${date}` : `Au ${date}, ${wings}`),
    over: (from: string, until: string, wings: string) =>
      wings === '' ? `Du ${from} au ${until}` : `Du ${from} au ${until}, ${wings}`,
    line: (when: string, what: string) => `${when}\u00a0: ${what}.`,
    address:
      'L’annuaire place encore cette prison à l’adresse de l’ancienne maison d’arrêt, en ville\u00a0: sa position sur la carte est donc douteuse.',
    replacedBy: 'Remplacée, sur un autre site, par\u00a0:',
    replaces: 'A remplacé, sur un autre site\u00a0:',
    replacedByNone: 'Aucune prison ne l’a remplacée sur ce site.',
  },
  en: {
    title: 'What to know about these figures',
    at: (date: string, wings: string) => (wings === '' ? `On ${date}` : `On ${date}, ${wings}`),
    over: (from: string, until: string, wings: string) =>
      wings === '' ? `From ${from} to ${until}` : `From ${from} to ${until}, ${wings}`,
    line: (when: string, what: string) => `${when}: ${what}.`,
    address:
      'The directory still gives this prison the address of the old remand prison in town: its place on the map is therefore doubtful.',
    replacedBy: 'Replaced, on another site, by:',
    replaces: 'Has replaced, on another site:',
    replacedByNone: 'No prison replaced it on this site.',
  },
});

type Wording = {
  readonly note: RegExp;
  /** True of the whole table of that day: no wing of its own need be named. */
  readonly isGeneral?: boolean;
  readonly fr: string;
  readonly en: string;
};

/** Our remarks as the data has them, in plain words; the first that fits is said. */
const WORDINGS: readonly Wording[] = [
  {
    note: /run together/,
    fr: 'le comptage est laissé de côté\u00a0: dans le PDF, places et personnes se lisent comme un seul nombre',
    en: 'the count is left out: in the PDF, places and people read as one number',
  },
  {
    note: /^left out: the copy repeats/,
    fr: 'le comptage est laissé de côté\u00a0: la copie répète ici la ligne d’une autre prison',
    en: 'the count is left out: the copy repeats the row of another prison here',
  },
  {
    note: /as Inf$/,
    fr: 'le tableau du ministère imprime une densité infinie («\u00a0Inf\u00a0»), faute de place publiée',
    en: 'the ministry’s table prints an infinite density (“Inf”), since no place is published',
  },
  {
    note: /agrees with 0$/,
    fr: '0 personne entre deux comptages de 183 à 208 personnes\u202f; douteux, mais le total national du ministère donne raison à ce 0',
    en: 'nobody between two counts of 183 to 208 people; doubtful, but the ministry’s national total agrees with this 0',
  },
  {
    note: /^doubtful: 0 between/,
    fr: 'douteux, 0 personne entre un comptage de 134 et un de 139',
    en: 'doubtful, nobody between a count of 134 and one of 139',
  },
  {
    note: /organised-crime wing/,
    fr: 'le tableau laisse de côté les personnes détenues au quartier de lutte contre la criminalité organisée',
    en: 'the table leaves out the people held in the organised-crime wing',
  },
  {
    note: /second row of this wing type/,
    fr: 'seconde ligne du même type dans le tableau\u00a0: une partie de la prison en cours de fermeture (0 place opérationnelle à partir de décembre 2013)\u202f; nous gardons les deux',
    en: 'a second row of one type in the table: a part of the prison being closed (0 operational places from December 2013); we keep both',
  },
  {
    note: /^published under this label/,
    fr: 'publié ce mois-là sous le nom d’une autre prison (Bapaume)\u202f; le nombre de places le prouve',
    en: 'published that month under the name of another prison (Bapaume), as the number of places shows',
  },
  {
    note: /^doubtful: places go from 513/,
    fr: 'changement douteux, les places passent de 513 à 1\u202f450 puis à 1\u202f253\u202f; la densité de ces mois est à lire avec prudence',
    en: 'a doubtful change, places go from 513 to 1,450, then to 1,253; read the density of these months with care',
  },
  {
    note: /missing from the copy/,
    fr: 'quartier absent de la copie que nous avons\u202f; le ministère l’a compté, la lacune est la nôtre',
    en: 'wing missing from the copy we have; the ministry counted it, the gap is ours',
  },
  {
    note: /^read from a PDF/,
    isGeneral: true,
    fr: 'lu dans un PDF, dont la somme diffère un peu du total publié',
    en: 'read from a PDF, whose sum differs a little from the published total',
  },
  {
    note: /^date inferred/,
    isGeneral: true,
    fr: 'la date de ce tableau est déduite, non imprimée\u202f; cinq quartiers y manquent pour la France',
    en: 'the date of this table is inferred, not printed; five wings of France are missing in it',
  },
];

type Said = { readonly text: string; readonly lang: Lang; readonly isGeneral: boolean };

/** A remark in the page's language; one without a wording of ours stays as the data has it, in English. */
export function remarkWords(note: string, lang: Lang): Said {
  const wording = WORDINGS.find((one) => one.note.test(note));
  if (wording === undefined) return { text: note, lang: 'en', isGeneral: false };
  return { text: wording[lang], lang, isGeneral: wording.isGeneral === true };
}

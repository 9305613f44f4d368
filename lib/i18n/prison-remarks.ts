import { bilingual } from './bilingual';

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

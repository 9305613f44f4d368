import { bilingual } from './bilingual';

/** What was done, what was checked and what is not good yet: no claim of conformity without an audit. */
export const accessibilityText = bilingual({
  fr: {
    title: 'Accessibilité',
    description: 'Ce que Surnombre fait pour être lu par tous, comment c’est vérifié, et ce qui reste à faire.',
    lead: 'Ce site vise le niveau AA des WCAG 2.2 et le référentiel français (RGAA). Il n’a pas encore été audité par un tiers\u00a0: nous ne déclarons donc pas de conformité.',
    doneTitle: 'Ce que vous pouvez attendre',
    done: [
      'Chaque page se lit sans JavaScript\u00a0: textes, chiffres, tableaux, sources et dessins sont dans la page.',
      'Chaque graphique est accompagné d’une phrase qui le résume et d’un tableau de ses valeurs.',
      'Tout s’utilise au clavier, et le point actif se voit toujours. Rien n’apparaît au survol qui n’apparaisse aussi au clavier.',
      'Le texte s’agrandit jusqu’à 400\u202f% et la page se replie sur 320 pixels sans perdre d’information.',
      'Aucune information ne tient à la seule couleur\u00a0: les tranches de densité sont aussi écrites.',
      'Les thèmes clair, sombre et à contraste forcé sont respectés, comme le souhait de réduire les animations\u00a0: il n’y en a pas.',
    ],
    checkedTitle: 'Comment c’est vérifié',
    checked:
      'À chaque changement, toutes les pages passent un contrôle automatique (axe, toutes règles), dans les deux langues, les deux thèmes et deux largeurs d’écran. Un contrôle automatique ne trouve qu’une partie des défauts.',
    knownTitle: 'Ce qui ne va pas encore',
    known: [
      'Le site n’a pas été essayé par des personnes qui utilisent chaque jour un lecteur d’écran.',
      'Les longs tableaux défilent dans leur cadre sur un petit écran.',
      'Les remarques attachées aux chiffres sont en anglais dans les deux langues.',
    ],
    contactTitle: 'Signaler un obstacle',
    contact:
      'Dites-le là où le code du projet est publié, avec l’adresse de la page et ce qui bloque\u00a0: un obstacle est traité comme une erreur.',
  },
  en: {
    title: 'Accessibility',
    description: 'What Surnombre does to be read by everyone, how that is checked, and what remains to be done.',
    lead: 'This site aims at level AA of WCAG 2.2 and at the French reference (RGAA). No third party has audited it yet, so we claim no conformance.',
    doneTitle: 'What you can expect',
    done: [
      'Every page reads without JavaScript: texts, figures, tables, sources and drawings are in the page.',
      'Every chart comes with a sentence that sums it up and a table of its values.',
      'Everything works from the keyboard, and the active element can always be seen. Nothing appears on hover that does not on focus.',
      'Text grows to 400% and the page folds to 320 pixels without losing information.',
      'Nothing rests on colour alone: density bands are written out too.',
      'Light, dark and forced-contrast themes are respected, and so is the wish for less motion: there is none.',
    ],
    checkedTitle: 'How it is checked',
    checked:
      'At every change, all pages pass an automatic check (axe, every rule), in both languages, both themes and two screen widths. An automatic check finds only part of the faults.',
    knownTitle: 'What is not right yet',
    known: [
      'The site has not been tried by people who use a screen reader every day.',
      'Long tables scroll inside their frame on a small screen.',
      'The notes attached to figures are in English in both languages.',
    ],
    contactTitle: 'Report an obstacle',
    contact:
      'Say so where the project’s code is published, with the address of the page and what stands in your way: an obstacle is treated as an error.',
  },
});

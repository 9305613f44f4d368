import { bilingual } from './bilingual';

type Plain = { readonly author: string; readonly title: string; readonly release: string };

/** Citing our pages, charts and releases. */
export const citationText = bilingual({
  fr: {
    title: 'Citer',
    lead: 'Citez le chiffre par sa source\u202f; citez Surnombre pour le calcul, avec l’édition des données.',
    ofFigure: 'Citer cette page',
    ofChart: 'Citer ce graphique',
    ofCheck: 'Citer cette vérification',
    formats: { text: 'Texte', bibtex: 'BibTeX', csl: 'CSL-JSON' },
    copy: (format: string) => `Copier\u00a0: ${format}`,
    copied: 'Copié.',
    copySelected: 'La copie est refusée ici\u00a0: le texte est sélectionné, à copier à la main.',
    close: 'Fermer',
    plain: ({ author, title, release }: Plain) => `${author}, «\u00a0${title}\u00a0», édition ${release}.`,
    after: (sources: string) => `D’après\u00a0: ${sources}.`,
    check: (title: string, outlet: string) => `Vérification de l’article «\u00a0${title}\u00a0» (${outlet})`,
    release: 'Surnombre, données sur la surpopulation carcérale en France',
    dataset:
      'Personnes détenues, places, densité carcérale, surnombre et effectifs des prisons françaises, prison par prison et quartier par quartier, avec l’éditeur, la tournure et les bornes de chaque chiffre.',
  },
  en: {
    title: 'Cite',
    lead: 'Cite the figure by its source; cite Surnombre for the computation, with the release of the data.',
    ofFigure: 'Cite this page',
    ofChart: 'Cite this chart',
    ofCheck: 'Cite this check',
    formats: { text: 'Text', bibtex: 'BibTeX', csl: 'CSL-JSON' },
    copy: (format: string) => `Copy: ${format}`,
    copied: 'Copied.',
    copySelected: 'Copying is refused here: the text is selected, to be copied by hand.',
    close: 'Close',
    plain: ({ author, title, release }: Plain) => `${author}, “${title}”, release ${release}.`,
    after: (sources: string) => `After: ${sources}.`,
    check: (title: string, outlet: string) => `Check of the article “${title}” (${outlet})`,
    release: 'Surnombre, data on prison overcrowding in France',
    dataset:
      'People held, places, prison density, people above capacity and staff of French prisons, prison by prison and wing by wing, with the publisher, the wording and the bounds of every figure.',
  },
});

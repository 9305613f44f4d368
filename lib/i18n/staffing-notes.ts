import type { Lang } from './bilingual';

/** Our remarks on figures of staff are written in English beside them (data/figures/staffing.csv); here they are in French. */
const IN_FRENCH: Readonly<Record<string, string>> = {
  'projection made by a union in 2024 for 1 April 2025':
    'projection d’un syndicat, faite en 2024 pour le 1er\u00a0avril 2025',
  'students and trainees included': 'élèves et stagiaires compris',
  'integration and probation staff': 'personnels d’insertion et de probation',
  'asked for in the budget bill': 'demandé dans le projet de loi de finances',
  'budgeted for the year': 'inscrit au budget de l’année',
  'planned for the year': 'prévu pour l’année',
  'the report writes “since 2017”': 'le rapport écrit «\u00a0depuis 2017\u00a0»',
  'said by a deputy; date inferred from the debate': 'dit par un député\u202f; date déduite du débat',
  'date inferred from the debate': 'date déduite du débat',
  'budgeted for the year; date inferred from the debate': 'inscrit au budget de l’année\u202f; date déduite du débat',
  'year inferred from the date of the report': 'année déduite de la date du rapport',
  'computed by the Observatory for the middle of the year': 'calculé par l’Observatoire pour le milieu de l’année',
  'said by a union': 'dit par un syndicat',
  'said by a union; the article says present': 'dit par un syndicat\u202f; l’article écrit «\u00a0présents\u00a0»',
  'said by a union; the article says needed rather than authorised':
    'dit par un syndicat\u202f; l’article écrit «\u00a0nécessaires\u00a0», non «\u00a0prévus\u00a0»',
  'said by staff; the article says present': 'dit par le personnel\u202f; l’article écrit «\u00a0présents\u00a0»',
  'said by staff': 'dit par le personnel',
  'year inferred from the debate': 'année déduite du débat',
  'said by a union of the region, which calls it a coverage rate without saying of which staff':
    'dit par un syndicat de la région, qui parle de taux de couverture sans dire de quels personnels',
};

/** A remark in the page's language; one that nobody has put into French stays in English, and says so. */
export function staffingNote(note: string, lang: Lang): { readonly text: string; readonly lang: Lang } {
  const french = IN_FRENCH[note];
  return lang === 'fr' && french !== undefined ? { text: french, lang } : { text: note, lang: 'en' };
}

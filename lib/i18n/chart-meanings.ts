import { bilingual } from './bilingual';

/** What a chart may draw that is mistaken for another thing when its sentence travels alone. */
export const CHART_MEASURES = ['density', 'detained', 'places', 'norm', 'surnombre', 'staffing', 'load'] as const;
export type ChartMeasure = (typeof CHART_MEASURES)[number];

/** Each definition as a sentence of its own (DESIGN §2): it stands among others, so it names what it defines. */
export const CHART_MEANINGS = bilingual<Record<ChartMeasure, string>>({
  fr: {
    density:
      'La densité carcérale est le nombre de personnes détenues pour 100 places opérationnelles\u202f; une place n’est pas une cellule.',
    detained: 'Les personnes détenues sont celles physiquement présentes en prison.',
    places:
      'Les places opérationnelles sont celles réellement utilisables ce jour-là\u202f; une place n’est pas une cellule.',
    norm: 'La capacité norme est le nombre de places que donne la surface des cellules.',
    surnombre:
      'Les détenus en surnombre sont les personnes au-delà des places, quartier par quartier\u202f; l’écart net, lui, en retire les places vides d’ailleurs.',
    staffing: 'Le taux de couverture est l’effectif en poste divisé par l’effectif prévu.',
    load: 'La pression par rapport au prévu est la densité carcérale divisée par le taux de couverture des postes.',
  },
  en: {
    density: 'Prison density is the number of people held for 100 operational places; a place is not a cell.',
    detained: 'People held are those physically present in prison.',
    places: 'Operational places are those that can be used on that day; a place is not a cell.',
    norm: 'The floor-area norm is the number of places that the floor area of cells gives.',
    surnombre:
      'People above capacity are those beyond the places, wing by wing; the net gap takes off the empty places elsewhere.',
    staffing: 'The staffing rate is the staff in post divided by the staff planned for.',
    load: 'The load against plan is the prison density divided by the staffing rate.',
  },
});

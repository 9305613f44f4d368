import type { Topic } from '#lib/domain/trace';
import { bilingual } from './bilingual';

/** What a measure counts, in one sentence, where its name alone could be mistaken for another thing. */
export const SAID_MEANINGS = bilingual<Partial<Record<Topic | 'norm', string>>>({
  fr: {
    detained: 'Ce sont les personnes physiquement présentes en prison.',
    registered: 'Ce sont les personnes détenues, plus celles qui exécutent leur peine dehors.',
    places: 'Ce sont les places réellement utilisables ce jour-là\u202f; une place n’est pas une cellule.',
    norm: 'Ce sont les places que donne la surface des cellules, selon la circulaire de l’administration.',
    density:
      'C’est le nombre de personnes détenues divisé par le nombre de places\u202f; une place n’est pas une cellule.',
    surplus:
      'C’est le nombre de personnes détenues moins le nombre de places\u202f: les places vides ailleurs en sont déduites.',
    surnombre:
      'Ce sont les personnes au-delà des places, quartier par quartier\u202f; une place vide ailleurs n’y change rien.',
    surnombreAnnualMean: 'Ce sont les personnes au-delà des places\u202f; une place vide ailleurs n’y change rien.',
    pretrial: 'Ce sont les personnes qui attendent leur jugement définitif, sans les condamnés-prévenus.',
    sentencedAndPretrial: 'Ce sont les personnes déjà condamnées qui attendent un autre jugement.',
    womenOnWomenPlaces: 'D’autres femmes peuvent être détenues sur d’autres places.',
    minorsPlacesOccupancy: 'Des majeurs peuvent occuper des places pour mineurs.',
    staffingRate: 'C’est l’effectif en poste divisé par l’effectif prévu.',
    detaineesPerOfficer:
      'C’est un nombre divisé par l’autre, à ne pas confondre avec la pression par rapport au prévu.',
    load: 'C’est la densité carcérale divisée par le taux de couverture des postes.',
  },
  en: {
    detained: 'These are the people physically present in prison.',
    registered: 'These are the people held, plus those serving their sentence outside.',
    places: 'These are the places that can be used on that day; a place is not a cell.',
    norm: 'These are the places that the floor area of cells gives under the administration’s circular.',
    density: 'That is the number of people held divided by the number of places; a place is not a cell.',
    surplus: 'That is the number of people held minus the number of places: empty places elsewhere are taken off.',
    surnombre: 'These are the people beyond the places, wing by wing; an empty place elsewhere does not help.',
    surnombreAnnualMean: 'These are the people beyond the places; an empty place elsewhere does not help.',
    pretrial: 'These are the people awaiting a final judgment, without those already sentenced in another case.',
    sentencedAndPretrial: 'These are people already sentenced who await another judgment.',
    womenOnWomenPlaces: 'Other women can be held on other places.',
    minorsPlacesOccupancy: 'Adults can be on places for minors.',
    staffingRate: 'That is the staff in post divided by the staff planned for.',
    detaineesPerOfficer: 'That is one number over the other, not to be mistaken for the load against plan.',
    load: 'That is the prison density divided by the staffing rate.',
  },
});

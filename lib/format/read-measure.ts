import type { Definition, Measure } from '#lib/domain/measure';
import { plainText } from '#lib/domain/plain-words';

/** What somebody may mean by the words they use; several where the words are those of several measures. */
export type MeantMeasure = { readonly measure: Measure; readonly definition: Definition };

const meant = (measure: Measure, definition: Definition = 'none'): MeantMeasure => ({ measure, definition });

/**
 * What is said of prisons and is no count we have: changes, shares, money, deaths, who the people are. Without this, « détenus
 * étrangers » would be held against all people held.
 */
const NOT_COUNTED =
  /\b(hausses?|augment\w*|baisses?|baisser|diminu\w*|evolution|progress\w*|croissance|increase\w*|rise|rose|decrease\w*|growth|change|etrang\w*|foreign\w*|nationalite\w*|cout\w*|coute\w*|costs?|euros?|prix|price|budget\w*|depens\w*|radicalis\w*|terroris\w*|recidiv\w*|reoffend\w*|suicid\w*|deces|morts?|deaths?|died|agress\w*|assaults?|violences?|evasions?|escapes?|malad\w*|psychi\w*|drogue\w*|drugs?|liberes?|liberations?|released?|sorti\w*|entrants?|absen\w*|isolement|solitary|disciplin\w*|perpetuite|life sentences?|transferts?|part des|share of)\b/;

/**
 * Words of the press and of everyday speech, French and English, accents off. The first line that fits decides, so the
 * narrower stand first. « Surplus », "too many", "prisoners" are said of two measures: both are given.
 */
const WORDS: readonly (readonly [words: RegExp, means: readonly MeantMeasure[]])[] = [
  [
    /pour 100 ?000|per 100 ?000|par habitant|inhabitant|taux d (incarceration|detention)|(incarceration|detention|imprisonment) rate/,
    [meant('detentionRate')],
  ],
  [
    /(taux|part|rate|pour cent|percent).*(encellulement|seuls? en cellule|single cell|alone)/,
    [meant('singleCellRate')],
  ],
  [/encellulement individuel|cellules? individuelles?|seuls? en cellule|single cells?|alone in/, [meant('singleCell')]],
  [/(quartier|prison|etablissement|wing|unit)s?\b.*(200|double)/, [meant('unitsAtLeast200')]],
  [/bracelet|surveillance electronique|electronic|\btags?\b|tagged/, [meant('electronicMonitoring')]],
  [/(detenus|personnes|people).*semi liberte|^semi liberte|day release/, [meant('semiLiberty')]],
  [/condamnes? prevenus?|sentenced and (pre|await)/, [meant('sentencedAndPretrial')]],
  [/condamn.*ecrou|sentenced.*regist/, [meant('sentencedRegistered')]],
  [/condamne|sentenced|convicted/, [meant('sentenced')]],
  [/\bhommes?\b|\bmen\b/, [meant('menDetained')]],
  [/matelas|mattress|\ba terre\b|\bpar terre\b|on the floor/, [meant('floorMattresses')]],
  [/par (surveillant|agent|gardien)|per (officer|guard)/, [meant('detaineesPerOfficer')]],
  [
    /(taux|pour cent|couverture|coverage|rate|percent|normal).*(surveillant|agent|gardien|officer|guard|staff|personnel|effectif)|(surveillant|agent|gardien|officer|guard|staff|personnel|effectif).*(taux|couverture|coverage|rate|percent|normal)|^(taux de )?couverture$|staffing rate/,
    [meant('staffingRate', 'authorised'), meant('staffingRate', 'not-stated')],
  ],
  [
    /(poste|emploi|job|surveillant|officer).*(vacan|manqu|missing|short)|(vacan|manqu|missing).*(poste|emploi|surveillant|officer|job)|vacances de poste/,
    [meant('vacancies')],
  ],
  [/surveillant|gardien|officers?\b|guards?\b/, [meant('officersInPost')]],
  [/place.*(femme|wom[ae]n)|wom[ae]n s places/, [meant('womenPlaces')]],
  [/(femme|wom[ae]n).*(ecrou|regist)|(ecrou|regist).*(femme|wom[ae]n)/, [meant('womenRegistered')]],
  [/femme|wom[ae]n/, [meant('womenDetained')]],
  [/(mineur|minor|juvenile).*(ecrou|regist)/, [meant('minorsRegistered')]],
  [/mineur|minor|juvenile/, [meant('minorsDetained')]],
  [/\bprevenus?\b|attente de (jugement|proces)|pre ?trial|awaiting trial|on remand\b/, [meant('pretrial')]],
  [/ecart net|net gap/, [meant('surplus', 'operational')]],
  [/surnombre|above capacity|over capacity/, [meant('surnombre', 'operational')]],
  [
    /surplus|excedent|en trop|de trop|too many|excess|surpopul(?!.*(taux|%|pour cent))(?=.*(nombre|detenus|personnes|people))/,
    [meant('surnombre', 'operational'), meant('surplus', 'operational')],
  ],
  [
    /(densite|occupation|occupancy|density|taux|rate).*(norme|circulaire|floor area)|(norme|floor area).*(densite|occupation|occupancy|density)/,
    [meant('density', 'norm')],
  ],
  [
    /densite|density|occupation|occupancy|surpopul|overcrowd|pour (100|cent) places|per 100 places|pour cent|percent|\btaux\b|\brempli|how full|\bfull\b/,
    [meant('density', 'operational')],
  ],
  [
    /places?\b.*(livre|deliver|ouverte|construit|creee|built)|delivered places|(livraison|construction).*places?/,
    [meant('placesDelivered'), meant('placesDeliveredNet')],
  ],
  [/places?\b.*(prevue|planned|promis)|planned places|plan 15/, [meant('placesPlanned')]],
  [
    /(place|capacit).*(norme|circulaire|theorique|floor area)|(norme|floor area).*(place|capacit)/,
    [meant('places', 'norm')],
  ],
  [/places?\b|capacit/, [meant('places', 'operational')]],
  [/ecrou.*detenu|detenu.*ecrou/, [meant('detained')]],
  [/ecrou|regist|sous main de justice/, [meant('registered')]],
  // Said of those held, and in reports of all who are registered.
  [/prisonnier|prisoner|inmate/, [meant('detained'), meant('registered')]],
  [
    /detenu|detainee|incarcer|emprison|imprison|held|behind bars|derriere les barreaux|population (carcerale|penale)|prison population|^(people|personnes|jail)/,
    [meant('detained')],
  ],
];

/** What the words may count, the likelier first; empty when they name nothing we know of. */
export function readMeasure(text: string): readonly MeantMeasure[] {
  const plain = plainText(text.replaceAll('%', ' pour cent '), 'letters and digits');
  return plain === '' || NOT_COUNTED.test(plain) ? [] : (WORDS.find(([words]) => words.test(plain))?.[1] ?? []);
}

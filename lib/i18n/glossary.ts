import { bilingual } from './bilingual';

type Entry = { readonly term: string; readonly meaning: string };

/** The words of the site (DESIGN §2), for visitors. Keys are the names the API uses. */
export const GLOSSARY = bilingual({
  fr: {
    detained: {
      term: 'Personnes détenues',
      meaning: 'Les personnes physiquement présentes en prison\u00a0: c’est elles que l’on compare aux places.',
    },
    registered: {
      term: 'Personnes écrouées',
      meaning:
        'Les personnes détenues, plus celles qui exécutent leur peine dehors\u00a0: bracelet électronique ou placement extérieur. Ce total est toujours plus grand\u00a0; il ne dit rien du remplissage.',
    },
    places: {
      term: 'Places opérationnelles',
      meaning:
        'Les places réellement utilisables ce jour-là. Une place n’est pas une cellule\u00a0: à 100\u202f%, tout le monde n’est pas seul en cellule.',
    },
    norm: {
      term: 'Capacité norme',
      meaning:
        'Les places que donne la surface des cellules, selon la circulaire de l’administration. Elle peut différer des places opérationnelles\u00a0; quand c’est le cas, la page le dit.',
    },
    outOfUse: {
      term: 'Places hors service',
      meaning:
        'Capacité norme moins places opérationnelles, quand l’écart est positif. Le ministère n’en publie ni la raison ni la durée.',
    },
    womenPlaces: {
      term: 'Places pour femmes, places pour mineurs',
      meaning:
        'Elles sont comprises dans les places des quartiers\u00a0: on ne les y ajoute pas. Leur taux d’occupation est celui que le ministère imprime\u00a0; des majeurs peuvent occuper des places pour mineurs.',
    },
    density: {
      term: 'Densité carcérale',
      meaning: 'Personnes détenues pour 100 places. À 170\u202f%, il y a 17 personnes pour 10 places.',
    },
    surplus: {
      term: 'Écart net',
      meaning:
        'Personnes détenues moins places. Sur un pays, les places vides d’une prison y effacent le surnombre d’une autre\u00a0; il peut être négatif.',
    },
    surnombre: {
      term: 'Détenus en surnombre',
      meaning:
        'La somme, quartier par quartier, des personnes au-delà des places. Une place vide ailleurs n’y change rien. C’est toujours un minimum, car les quartiers couverts par le secret statistique ne sont pas comptés.',
    },
    floorMattresses: {
      term: 'Matelas au sol',
      meaning: 'Le nombre de matelas posés par terre faute de lit, tel que l’administration le relève.',
    },
    staffInPost: {
      term: 'Effectif en poste, effectif de référence',
      meaning: 'Les agents présents au tableau, et ceux que prévoit l’organigramme de la prison.',
    },
    staffingRate: {
      term: 'Taux de couverture',
      meaning:
        'Effectif en poste pour 100 postes prévus. Quand une source parle d’effectif «\u00a0normal\u00a0» sans le définir, nous écrivons «\u00a0définition non précisée\u00a0».',
    },
    load: {
      term: 'Pression par rapport au prévu',
      meaning:
        'Densité divisée par taux de couverture, même prison, même date\u00a0: combien de personnes chaque agent présent a en charge, par rapport à ce qui était prévu.',
    },
    detaineesPerOfficer: {
      term: 'Détenus par surveillant',
      meaning:
        'Un simple rapport de deux nombres. Ce n’est pas la pression par rapport au prévu, et nous ne mêlons pas les deux.',
    },
    pretrial: {
      term: 'Prévenus',
      meaning:
        'Les personnes qui attendent leur jugement définitif. Le ministère n’y compte pas les condamnés-prévenus, déjà condamnés dans une autre affaire.',
    },
    unit: {
      term: 'Établissement, quartier',
      meaning:
        'Une prison peut réunir plusieurs quartiers\u00a0: maison d’arrêt (avant jugement et courtes peines), centre de détention, maison centrale, semi-liberté… La capacité est publiée par quartier.',
    },
    disp: {
      term: 'Direction interrégionale',
      meaning:
        'Le ressort administratif dont dépend une prison\u00a0: neuf en métropole, et l’outre-mer. Les limites ont bougé\u00a0; nous gardons celle de chaque date.',
    },
    exposure: {
      term: 'Exposition',
      meaning: 'La part des personnes détenues qui vivent dans un quartier à 150\u202f% ou plus.',
    },
    clock: {
      term: 'Depuis quand',
      meaning:
        'La suite de relevés publiés où une prison reste au-dessus d’un seuil. Un relevé manquant ne prolonge ni n’interrompt la suite.',
    },
    derived: {
      term: 'Somme faite par nous',
      meaning:
        'Un total que personne n’a publié et que nous additionnons\u00a0; la page nomme les unités qui manquent.',
    },
  } satisfies Record<string, Entry>,
  en: {
    detained: {
      term: 'People held',
      meaning: 'People physically present in prison: the number to set against places.',
    },
    registered: {
      term: 'People under prison registration',
      meaning:
        'People held, plus those serving outside: electronic tag or external placement. This total is always larger and says nothing of how full prisons are.',
    },
    places: {
      term: 'Operational places',
      meaning:
        'Places that can be used on that day. A place is not a cell: at 100%, not everyone has a cell to themselves.',
    },
    norm: {
      term: 'Floor-area norm capacity',
      meaning:
        'The places that the floor area of cells gives under the administration’s circular. It can differ from operational places; where it does, the page says so.',
    },
    outOfUse: {
      term: 'Places out of use',
      meaning:
        'Floor-area norm less operational places, where that is above zero. The ministry publishes neither the reason nor how long.',
    },
    womenPlaces: {
      term: 'Places for women, places for minors',
      meaning:
        'They are within the places of the wings: they are not added to them. Their occupancy is the one the ministry prints; adults can be on places for minors.',
    },
    density: {
      term: 'Prison density',
      meaning: 'People held per 100 places. At 170% there are 17 people for 10 places.',
    },
    surplus: {
      term: 'Net gap',
      meaning:
        'People held minus places. Over a country, empty places in one prison cancel out the excess in another; it can be negative.',
    },
    surnombre: {
      term: 'People above capacity',
      meaning:
        'The sum, wing by wing, of the people beyond the places. An empty place elsewhere does not help. It is always a minimum, since wings under statistical secrecy are not counted.',
    },
    floorMattresses: {
      term: 'Floor mattresses',
      meaning: 'Mattresses laid on the floor for want of a bed, as the administration counts them.',
    },
    staffInPost: {
      term: 'Staff in post, authorised staff',
      meaning: 'The officers on the rota, and those the prison’s establishment plan provides for.',
    },
    staffingRate: {
      term: 'Staffing rate',
      meaning:
        'Staff in post per 100 authorised posts. Where a source speaks of “normal” staffing without defining it, we write “definition not stated”.',
    },
    load: {
      term: 'Load against plan',
      meaning:
        'Density divided by staffing rate, same prison, same date: how many people each officer present has in charge, compared with what was planned.',
    },
    detaineesPerOfficer: {
      term: 'People held per officer',
      meaning: 'One number over another. It is not the load against plan, and the two are never mixed.',
    },
    pretrial: {
      term: 'Pre-trial detainees',
      meaning:
        'People awaiting a final judgment (prévenus). The ministry leaves out those already sentenced in another case (condamnés-prévenus).',
    },
    unit: {
      term: 'Prison, wing',
      meaning:
        'One prison can hold several wings: maison d’arrêt (remand and short sentences), centre de détention, maison centrale (high security), semi-liberté (day release) and others. Capacity is published wing by wing.',
    },
    disp: {
      term: 'Interregional directorate',
      meaning:
        'The administrative area a prison belongs to: nine in metropolitan France, and overseas. Boundaries have moved; we keep that of each date.',
    },
    exposure: {
      term: 'Exposure',
      meaning: 'The share of people held who live in a wing at 150% or more.',
    },
    clock: {
      term: 'Since when',
      meaning:
        'The run of published counts at which a prison stays above a threshold. A missing count neither lengthens nor breaks the run.',
    },
    derived: {
      term: 'Our own sum',
      meaning: 'A total nobody published, added up by us; the page names the units that are missing.',
    },
  },
});

/** A prison whose row is not what it seems, and words its page must say in each language, spaces plain. */
type Oddity = {
  readonly what: string;
  readonly id: string;
  readonly fr: readonly string[];
  readonly en: readonly string[];
};

/** One named case for every way in which a prison's row is not what it seems. */
export const ODDITIES: readonly Oddity[] = [
  {
    what: 'people held where 0 places are published',
    id: 'cp-vendin-le-vieil',
    fr: ['0 place publiée', 'La densité ne peut donc pas être calculée', 'imprime une densité infinie'],
    en: ['0 places published', 'no density can be computed', 'prints an infinite density'],
  },
  {
    what: 'rows published under the name of another prison',
    id: 'cp-vendin-le-vieil',
    fr: [
      'qCD Bapaume',
      'Un nom mis sur la mauvaise prison au 1er avril 2015',
      'sous le nom d’une autre prison (Bapaume)',
    ],
    en: ['qCD Bapaume', 'A label put on the wrong prison', 'under the name of another prison (Bapaume)'],
  },
  {
    what: 'nobody for no place',
    id: 'ma-belfort',
    fr: ['0 personne détenue, 0 place publiée', 'il n’y a pas de densité'],
    en: ['nobody held, no place published', 'there is no density'],
  },
  {
    what: 'a whole prison under statistical secrecy',
    id: 'cp-mata-utu',
    fr: [
      'n’est pas communiqué',
      'Nous ne reconstituons pas ce chiffre',
      'places et personnes se lisent comme un seul nombre',
    ],
    en: ['is withheld', 'We do not rebuild that number', 'places and people read as one number'],
  },
  {
    what: 'one wing under statistical secrecy',
    id: 'cp-lannemezan',
    fr: ['un quartier au moins n’est pas compté', 'secret statistique (NC)'],
    en: ['at least one wing is not counted', 'statistical secrecy (NC)'],
  },
  {
    what: 'two rows of one type in one table',
    id: 'cp-liancourt',
    fr: ['une partie de la prison en cours de fermeture', 'nous gardons les deux'],
    en: ['a part of the prison being closed', 'we keep both'],
  },
  {
    what: 'closed, with a successor on another site',
    id: 'ma-riom',
    fr: [
      '(fermée)',
      'pour la dernière fois au 1er janvier 2016',
      'Remplacée, sur un autre site, par : Centre pénitentiaire de Riom',
    ],
    en: ['(closed)', 'for the last time on 1 January 2016', 'Replaced, on another site, by: Riom prison complex'],
  },
  {
    what: 'closed, with no successor',
    id: 'mc-clairvaux',
    fr: ['(fermée)', 'Aucune prison ne l’a remplacée sur ce site'],
    en: ['(closed)', 'No prison replaced it on this site'],
  },
  {
    what: 'the successor of two prisons of one town and of another town',
    id: 'cp-riom',
    fr: ['A remplacé, sur un autre site :', 'Maison d’arrêt de Riom', 'Clermont-Ferrand'],
    en: ['Has replaced, on another site:', 'Riom remand prison', 'Clermont-Ferrand'],
  },
  {
    what: 'moved, and still at the old address in the directory',
    id: 'cp-troyes-lavau',
    fr: ['A remplacé, sur un autre site : Maison d’arrêt de Troyes', 'sa position sur la carte est donc douteuse'],
    en: ['Has replaced, on another site: Troyes remand prison', 'its place on the map is therefore doubtful'],
  },
  {
    what: 'moved out of town beside a prison that stayed',
    id: 'cp-caen-ifs',
    fr: ['A remplacé, sur un autre site : Maison d’arrêt de Caen'],
    en: ['Has replaced, on another site: Caen remand prison'],
  },
  {
    what: 'the old prison of Caen, whose row repeats another one',
    id: 'ma-caen',
    fr: ['la copie répète ici la ligne d’une autre prison', 'ce n’est pas non plus le CP Caen'],
    en: ['the copy repeats the row of another prison here', 'not CP CAEN either'],
  },
  {
    what: 'renamed: Fleury-Mérogis',
    id: 'cp-fleury-merogis',
    fr: ['MA Fleury-Mérogis', 'Même bâtiment qu’aujourd’hui'],
    en: ['MA Fleury-Mérogis', 'Same building as today'],
  },
  {
    what: 'renamed: Villepinte',
    id: 'cp-seine-saint-denis',
    fr: ['MA VILLEPINTE', 'devenu centre pénitentiaire de Seine-Saint-Denis'],
    en: ['MA VILLEPINTE', 'renamed centre pénitentiaire de Seine-Saint-Denis'],
  },
  {
    what: 'renamed: Osny',
    id: 'cp-osny-pontoise',
    fr: ['MA OSNY', 'quand son quartier de préparation à la sortie a ouvert'],
    en: ['MA OSNY', 'when its pre-release wing opened'],
  },
  {
    what: 'renamed: Le Mans',
    id: 'cp-le-mans-les-croisettes',
    fr: ['MA LE MANS CROISETTES', '399 places en 2021 et en 2023'],
    en: ['MA LE MANS CROISETTES', '399 places in 2021 and in 2023'],
  },
  {
    what: 'closed for rebuilding and opened again: one prison with a gap',
    id: 'cp-paris-la-sante',
    fr: ['Fermée pour reconstruction en 2014 et rouverte sur le même site en 2019'],
    en: ['Closed for rebuilding in 2014 and opened again on the same site in 2019'],
  },
  {
    what: 'a new wing that the copies miss: Ducos',
    id: 'cp-ducos',
    fr: ['Du 1er décembre 2025 au 1er juin 2026', 'la lacune est la nôtre'],
    en: ['From 1 December 2025 to 1 June 2026', 'the gap is ours'],
  },
  {
    what: 'a new wing that the copies miss: Baie-Mahault',
    id: 'cp-baie-mahault',
    fr: ['Du 1er décembre 2025 au 1er juin 2026', 'la lacune est la nôtre'],
    en: ['From 1 December 2025 to 1 June 2026', 'the gap is ours'],
  },
  {
    what: 'a doubtful jump of places: Marseille',
    id: 'cp-marseille',
    fr: [
      'Du 1er novembre 2025 au 1er janvier 2026',
      'changement douteux, les places passent de 513 à 1 450 puis à 1 253',
    ],
    en: ['From 1 November 2025 to 1 January 2026', 'a doubtful change, places go from 513 to 1,450, then to 1,253'],
  },
  {
    what: 'a doubtful 0 that the national total bears out: Maubeuge',
    id: 'cp-maubeuge',
    fr: ['Au 1er janvier 2015', 'le total national du ministère donne raison à ce 0'],
    en: ['On 1 January 2015', 'the ministry’s national total agrees with this 0'],
  },
  {
    what: 'a doubtful 0: Saintes',
    id: 'ma-saintes',
    fr: ['Au 1er mars 2026', 'douteux, 0 personne'],
    en: ['On 1 March 2026', 'doubtful, nobody'],
  },
  {
    what: 'rows of January 2021 that repeat another prison',
    id: 'cp-rennes-vezin',
    fr: ['Au 1er janvier 2021', 'la copie répète ici la ligne d’une autre prison'],
    en: ['On 1 January 2021', 'the copy repeats the row of another prison here'],
  },
  {
    what: 'a wing that a table leaves out: the organised-crime wing',
    id: 'cp-alencon-conde-sur-sarthe',
    fr: ['quartier de lutte contre la criminalité organisée'],
    en: ['the people held in the organised-crime wing'],
  },
  {
    what: 'norm places other than the operational ones',
    id: 'ma-douai',
    fr: ['capacité norme', '383'],
    en: ['floor-area norm capacity', '383'],
  },
  {
    what: 'a prison for minors, which is not ranked',
    id: 'epm-lavaur',
    fr: ['Les prisons pour mineurs ne sont pas classées'],
    en: ['Prisons for minors are not ranked'],
  },
  {
    what: 'a table whose date is inferred',
    id: 'cp-fresnes',
    fr: ['Au 1er février 2025 : la date de ce tableau est déduite'],
    en: ['On 1 February 2025: the date of this table is inferred'],
  },
];

import { bilingual } from './bilingual';

type DensityExample = Readonly<Record<'held' | 'places' | 'density' | 'range', string>>;
type LoadExample = Readonly<Record<'density' | 'staffing' | 'load' | 'range', string>>;

/** The method page, in plain words; numbers of the examples come in computed and formatted. */
export const methodText = bilingual({
  fr: {
    title: 'Méthode et glossaire',
    description:
      'Comment Surnombre compte, calcule et choisit ses chiffres\u00a0: formules, sources, fourchettes de lecture, lacunes, glossaire.',
    lead: 'Chaque nombre de ce site mène à une page qui dit qui l’a publié, quand, avec quels mots, et comment le refaire. Voici les règles que tous suivent.',
    placeTitle: 'Une place n’est pas une cellule',
    place:
      'La capacité d’une prison se compte en places. Une cellule de deux places occupée par deux personnes est pleine à 100\u202f%, sans que personne y soit seul. Au-delà de 100\u202f%, on ajoute des lits, puis des matelas par terre. La densité dit donc le manque de places, pas toute la vie en cellule.',
    formulasTitle: 'Les formules',
    density: 'Densité = 100 × personnes détenues ÷ places.',
    densityExample: ({ held, places, density, range }: DensityExample) =>
      `Un article écrit ${held} personnes pour ${places} places\u00a0: ${density}. Comme ces mots laissent du jeu, la vraie valeur peut se lire entre les bornes ${range}.`,
    officialExample: (held: string, places: string, density: string) =>
      `Au 1er juillet 2026, ${held} ÷ ${places} donne ${density}\u00a0; le ministère imprime la même valeur.`,
    gap: 'Écart net = personnes détenues − places. Surnombre = somme, quartier par quartier, de ce qui dépasse les places.',
    load: 'Pression par rapport au prévu = densité ÷ taux de couverture.',
    loadExample: ({ density, staffing, load, range }: LoadExample) =>
      `Avec une densité de ${density} et un effectif à ${staffing}, la pression est ${load} (fourchette ${range}). Là où l’on prévoyait 10 agents pour 100 personnes, 8 agents en ont 170\u00a0: 21 chacun au lieu de 10.`,
    zero: 'Quand aucune place n’est publiée, il n’y a pas de densité, et la page le dit. Un nombre absent n’est jamais remplacé par zéro ni deviné.',
    bandsTitle: 'Les cinq tranches de densité',
    bands:
      'Moins de 100\u202f%, de 100 à 120, de 120 à 150, de 150 à 200, 200\u202f% et plus\u00a0: ce sont celles du ministère. Une valeur égale à un seuil appartient à la tranche du dessus.',
    rangeTitle: 'Les mots d’une source, et leur fourchette de lecture',
    range:
      '«\u00a0Près de 77\u202f500\u00a0» n’est pas 77\u202f500. Nous gardons le mot, et nous en tirons deux bornes, arrondies vers l’extérieur. Ce n’est pas une marge d’erreur\u00a0: c’est ce que la phrase permet de lire. Le pas d’arrondi est l’ordre de grandeur du dernier chiffre significatif\u00a0: 100 pour 77\u202f500, 1\u202f000 pour 62\u202f000.',
    rangeWord: 'Tournure',
    rangeRule: 'Ce que la valeur peut être',
    gradesTitle: 'Quel chiffre l’emporte',
    grades:
      'Plusieurs sources peuvent répondre à la même question. Nous montrons la mieux placée\u00a0; les autres restent dans les données, dans l’API et sur la page du chiffre, avec la raison.',
    gradeOrder: [
      'publié par l’administration et lu chez elle',
      'copié fidèlement de ses tableaux',
      'notre somme de telles lignes, si elle est complète',
      'chiffre de l’administration lu dans un rapport ou dans la presse\u00a0: la page dit où',
      'compté par le Parlement, la Cour des comptes ou une autorité de contrôle',
      'avancé par un syndicat, une association, un chercheur ou un journal',
    ],
    gradeTies:
      'À rang égal, un nombre exact passe avant un nombre approché, l’original avant la reprise, le plus récemment publié avant le plus ancien. Trois étiquettes suffisent à l’écran\u00a0:',
    gapsTitle: 'Ce que les données ne disent pas',
    gaps: [
      'Les relevés par prison manquent de février 2021 à février 2023, d’avril 2023 à janvier 2025, en mars et de mai à juillet 2025. Sur les graphiques, ce sont des trous\u00a0: rien n’y est interpolé.',
      'Le secret statistique cache les petits effectifs. Nous ne les reconstituons pas par soustraction.',
      'Vendin-le-Vieil est publiée avec 0 place depuis août 2025\u00a0: elle n’a donc pas de densité.',
      'De décembre 2025 à juin 2026, deux quartiers d’outre-mer manquent aux copies\u00a0: nos sommes de places y sont trop basses de 160 places au plus.',
      'Le tableau du ministère par type de quartier n’est pas la somme des quartiers\u00a0: il met à part les places des mineurs. Ce sont deux séries, que nous ne joignons jamais.',
      'Pour avril 2024, les chiffres du ministère n’ont été lus que dans un avis de la CNCDH et dans la presse.',
      'Le nombre de matelas de novembre 2021 est identique à celui de janvier 2020\u00a0: il est douteux. La capacité de Marseille varie fortement fin 2025\u00a0: elle aussi.',
    ],
    peopleTitle: 'Des nombres, pas des noms',
    people:
      'Ce site compte des personnes et n’en nomme aucune\u00a0: ni détenu, ni représentant syndical. Une prison que sa source ne nomme pas reste sans nom. Les quartiers pour mineurs ne sont pas classés.',
    glossaryTitle: 'Glossaire',
    apiName: 'dans l’API',
  },
  en: {
    title: 'Method and glossary',
    description:
      'How Surnombre counts, computes and chooses its figures: formulas, sources, reading ranges, gaps, glossary.',
    lead: 'Every number on this site leads to a page that says who published it, when, in which words, and how to work it out again. These are the rules they all follow.',
    placeTitle: 'A place is not a cell',
    place:
      'A prison’s capacity is counted in places. A two-place cell with two people in it is 100% full, and nobody in it is alone. Beyond 100%, beds are added, then mattresses on the floor. Density therefore tells how many places are missing, not the whole of life in a cell.',
    formulasTitle: 'The formulas',
    density: 'Density = 100 × people held ÷ places.',
    densityExample: ({ held, places, density, range }: DensityExample) =>
      `An article writes ${held} people for ${places} places: ${density}. Those words leave some play, so the true value can be read within ${range}.`,
    officialExample: (held: string, places: string, density: string) =>
      `On 1 July 2026, ${held} ÷ ${places} gives ${density}; the ministry prints the same value.`,
    gap: 'Net gap = people held − places. People above capacity = the sum, wing by wing, of what exceeds the places.',
    load: 'Load against plan = density ÷ staffing rate.',
    loadExample: ({ density, staffing, load, range }: LoadExample) =>
      `With a density of ${density} and staffing at ${staffing}, the load is ${load} (range ${range}). Where 10 officers were planned for 100 people, 8 officers have 170: 21 each instead of 10.`,
    zero: 'Where no places are published there is no density, and the page says so. A missing number is never replaced by zero, nor guessed.',
    bandsTitle: 'The five bands of density',
    bands:
      'Below 100%, 100 to 120, 120 to 150, 150 to 200, 200% and more: they are the ministry’s own. A value on a threshold belongs to the band above it.',
    rangeTitle: 'The words of a source, and their reading range',
    range:
      '“Nearly 77,500” is not 77,500. We keep the word, and draw two bounds from it, rounded outwards. It is not a margin of error: it is what the sentence allows you to read. The rounding step is the size of the last significant digit: 100 for 77,500, 1,000 for 62,000.',
    rangeWord: 'Wording',
    rangeRule: 'What the value can be',
    gradesTitle: 'Which figure wins',
    grades:
      'Several sources can answer the same question. We show the best placed; the others stay in the data, in the API and on the figure’s page, with the reason.',
    gradeOrder: [
      'published by the administration and read there',
      'copied faithfully from its tables',
      'our own sum of such rows, when complete',
      'a figure of the administration read in a report or in the press: the page says where',
      'counted by parliament, the audit office or a watchdog',
      'put forward by a union, an association, a researcher or a newspaper',
    ],
    gradeTies:
      'Within a grade, an exact number comes before an approximate one, the original before a reprint, the latest published before earlier ones. On screen, three badges are enough:',
    gapsTitle: 'What the data do not say',
    gaps: [
      'Counts by prison are missing from February 2021 to February 2023, from April 2023 to January 2025, in March and from May to July 2025. On charts they are gaps: nothing is interpolated.',
      'Statistical secrecy hides small numbers. We do not rebuild them by subtraction.',
      'Vendin-le-Vieil has been published with 0 places since August 2025: it therefore has no density.',
      'From December 2025 to June 2026 two overseas wings are missing from the copies: our own sums of places are too low there, by at most 160 places.',
      'The ministry’s table by type of wing is not the sum of the wings: it sets minors’ places apart. They are two series, and we never join them.',
      'For April 2024, the ministry’s figures were read only in an opinion of the CNCDH (the national human rights commission) and in the press.',
      'The mattress count of November 2021 is identical to that of January 2020: it is doubtful. So is Marseille’s capacity, which swings widely at the end of 2025.',
    ],
    peopleTitle: 'Numbers, not names',
    people:
      'This site counts people and names none: no detained person, no union representative. A prison its source does not name stays unnamed. Wings for minors are not ranked.',
    glossaryTitle: 'Glossary',
    apiName: 'in the API',
  },
});

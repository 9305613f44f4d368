import { bilingual } from './bilingual';

/** A prison's places for women and for minors. */
export const womenText = bilingual({
  fr: {
    heading: 'Places pour femmes et pour mineurs',
    held: 'femmes détenues sur ces places',
    places: 'places pour femmes',
    occupancy: 'taux d’occupation des places pour femmes',
    withheld: 'Les deux nombres ne sont pas communiqués (secret statistique)\u202f; le ministère imprime le taux.',
    included:
      'Ces places sont déjà comprises dans celles des quartiers ci-dessus\u00a0: il ne faut pas les y ajouter. Le ministère ne dit pas dans quel quartier elles se trouvent.',
    elsewhere: 'Des femmes peuvent, rarement, être détenues hors de ces places\u202f; elles ne sont pas comptées ici.',
    noWomen: (date: string) =>
      `Le ministère n’indique pas de places pour femmes dans cette prison au ${date} (tableau 36).`,
    minors: 'taux d’occupation des places pour mineurs',
    minorsOnly:
      'C’est tout ce que le ministère publie des mineurs prison par prison\u00a0: ni places, ni nombre de personnes, et nous n’en déduisons aucun. Des majeurs placés là sont comptés. Les prisons et quartiers pour mineurs ne sont pas classés.',
    minorsDash: 'Le ministère met un tiret\u00a0: des mineurs y sont détenus hors de places pour mineurs.',
    noMinors: (date: string) =>
      `Le ministère n’indique pas de places pour mineurs dans cette prison au ${date} (tableau 30).`,
  },
  en: {
    heading: 'Places for women and for minors',
    held: 'women held on these places',
    places: 'places for women',
    occupancy: 'occupancy of places for women',
    withheld: 'Both counts are withheld (statistical secrecy); the ministry prints the rate.',
    included:
      'These places are already within those of the wings above: they must not be added to them. The ministry does not say which wing they are in.',
    elsewhere: 'Women can, rarely, be held outside these places; they are not counted here.',
    noWomen: (date: string) => `The ministry shows no places for women in this prison on ${date} (table 36).`,
    minors: 'occupancy of places for minors',
    minorsOnly:
      'This is all the ministry publishes of minors prison by prison: no places, no number of people, and we derive none. Adults put there are counted. Prisons and wings for minors are not ranked.',
    minorsDash: 'The ministry prints a dash: minors are held there outside places for minors.',
    noMinors: (date: string) => `The ministry shows no places for minors in this prison on ${date} (table 30).`,
  },
});

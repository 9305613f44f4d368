import { bilingual } from './bilingual';

/** What a prison's page says where the calculator comes, with or without scripts. */
export const calculatorPlaceText = bilingual({
  fr: {
    heading: 'Vos chiffres, à côté des chiffres officiels',
    intro:
      'Remplacez un nombre par celui que vous connaissez\u00a0: la densité, l’écart et la pression sont recalculés. Rien n’est envoyé\u00a0: le calcul se fait dans votre navigateur.',
    unscripted:
      'Ce calcul demande JavaScript. À la main\u00a0: densité = 100 × personnes détenues ÷ places\u202f; taux de couverture = 100 × surveillants en poste ÷ postes autorisés\u202f; pression par rapport au prévu = densité ÷ taux de couverture.',
    open: 'Calculer avec mes chiffres',
    loading: 'Le calcul se prépare…',
    failed: 'Le calcul n’a pas pu être chargé.',
    retry: 'Réessayer',
  },
  en: {
    heading: 'Your figures beside the official ones',
    intro:
      'Replace a number with the one you know: density, gap and load are computed again. Nothing is sent: it is computed in your browser.',
    unscripted:
      'This needs JavaScript. By hand: density = 100 × people held ÷ places; staffing rate = 100 × officers in post ÷ posts authorised; load against plan = density ÷ staffing rate.',
    open: 'Calculate with my figures',
    loading: 'The calculator is getting ready…',
    failed: 'The calculator could not be loaded.',
    retry: 'Try again',
  },
});

import { bilingual } from './bilingual';

/** The national page of prison staff: what is counted, what is budgeted, what is said. */
export const staffingText = bilingual({
  fr: {
    title: 'Les surveillants',
    description:
      'Surveillants en poste, postes au budget, vacances de postes, taux de couverture et détenus par surveillant en France\u00a0: ce qui est compté, ce qui est prévu, ce qui est avancé.',
    headline: (date: string) => ({
      before: 'Surveillants\u00a0: ',
      after: ` des postes pourvus au ${date}, le dernier taux de couverture national que nous ayons`,
    }),
    unpublishedTitle: 'La France ne publie pas d’effectif de surveillants par prison',
    unpublished:
      'Le classeur mensuel du ministère donne détenus, places et densité de chaque prison\u202f; aucun de ses 43 tableaux ne compte les agents. Ce que nous savons d’une prison a été dit devant le Parlement, par un syndicat ou dans la presse, un jour donné.',
    workbook: 'Le classeur du ministère',
    ratesTitle: 'Les 80\u202f% de l’article fondateur, parmi les taux connus',
    seriesTitle: 'Vingt-cinq ans de chiffres épars',
    seriesAside:
      'Des têtes d’un côté, des équivalents temps plein de l’autre\u202f; des agents en poste, des postes au budget, des plafonds\u00a0: jamais sur une même ligne. Chaque point est isolé\u00a0: entre deux, rien n’est publié chez nous.',
    vacanciesTitle: 'Postes vacants, dits et redits',
    vacanciesCaption: 'Vacances de postes de surveillants, France entière',
    vacanciesAside: 'Deux nombres de la même année peuvent se contredire\u00a0: les deux sont gardés.',
    value: 'Valeur',
    whoSays: 'Qui le dit',
    measure: 'Ce qui est compté',
    loadTitle: 'La pression par rapport au prévu\u00a0: × 2,1',
    loadText:
      'Densité divisée par taux de couverture, de la même prison et du même jour. Elle compare à ce qui était prévu\u00a0: pour 100 places et 10 postes, il y a 170 personnes et 8 agents, soit 21 chacun au lieu de 10.',
    loadNot:
      'Ce n’est pas le nombre de détenus par surveillant, qui divise des personnes par des personnes sans rien dire de ce qui était prévu.',
    knownTitle: 'Ce qui est connu, prison par prison',
    knownCaption: 'Tout ce que nous avons sur les personnels d’une prison, d’une direction ou d’une région',
    knownAside: (prisons: string) =>
      `${prisons} prisons seulement. Les projections d’un syndicat sont marquées\u202f; les sources sans date ne sont pas reprises.`,
    wordsTitle: 'Ce que comptent ces nombres',
    words: {
      inPost: ['En poste', 'des personnes employées, comptées en têtes, élèves et stagiaires parfois compris'],
      reference: ['De référence (organigramme)', 'les postes prévus pour un service donné'],
      budgeted: ['Au budget', 'les postes que la loi de finances prévoit, en têtes (jusqu’en 2004)'],
      ceiling: ['Plafond d’emplois (ETPT)', 'le maximum que le budget permet d’employer, en équivalents temps plein'],
      vacant: ['Vacants', 'des postes prévus et non pourvus, selon qui parle'],
    },
    europe: 'Pour l’Italie, qui publie les agents présents et prévus de chaque prison, une page viendra.',
  },
  en: {
    title: 'Prison officers',
    description:
      'Officers in post, budgeted posts, vacancies, staffing rate and people held per officer in France: what is counted, what is planned, what is claimed.',
    headline: (date: string) => ({
      before: 'Prison officers: ',
      after: ` of posts filled on ${date}, the last national staffing rate we have`,
    }),
    unpublishedTitle: 'France publishes no number of officers by prison',
    unpublished:
      'The ministry’s monthly workbook gives people held, places and density of every prison; none of its 43 tables counts staff. What we know of a prison was said in parliament, by a union or in the press, on one day.',
    workbook: 'The ministry’s workbook',
    ratesTitle: 'The founding article’s 80%, among the rates we know',
    seriesTitle: 'Twenty-five years of scattered figures',
    seriesAside:
      'Heads on one side, full-time equivalents on the other; officers in post, posts in the budget, ceilings: never on one line. Each point stands alone: between two, nothing is published in our data.',
    vacanciesTitle: 'Vacant posts, as said',
    vacanciesCaption: 'Vacancies of officers, the whole of France',
    vacanciesAside: 'Two numbers of one year may contradict each other: both are kept.',
    value: 'Value',
    whoSays: 'Who says so',
    measure: 'What is counted',
    loadTitle: 'Load against plan: × 2.1',
    loadText:
      'Density divided by staffing rate, of one prison and one day. It compares with what was planned: for 100 places and 10 posts there are 170 people and 8 officers, 21 each instead of 10.',
    loadNot:
      'It is not the number of people held per officer, which divides people by people and says nothing of what was planned.',
    knownTitle: 'What is known, prison by prison',
    knownCaption: 'All we have on the staff of a prison, a directorate or a region',
    knownAside: (prisons: string) =>
      `${prisons} prisons only. A union’s projections are marked; sources without a date are left out.`,
    wordsTitle: 'What these numbers count',
    words: {
      inPost: ['In post', 'people employed, counted in heads, students and trainees sometimes included'],
      reference: ['Authorised (organigramme)', 'the posts planned for a given service'],
      budgeted: ['Budgeted', 'the posts the finance act plans, in heads (up to 2004)'],
      ceiling: ['Ceiling of posts (ETPT)', 'the most the budget allows to employ, in full-time equivalents'],
      vacant: ['Vacant', 'posts planned and not filled, according to who speaks'],
    },
    europe: 'For Italy, which publishes the officers present and planned in every prison, a page will come.',
  },
});

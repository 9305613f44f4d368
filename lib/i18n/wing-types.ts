import type { WingType } from '#lib/domain/subject';
import { bilingual } from './bilingual';

/** What each type of prison or wing is for, in plain words. */
export const WING_TYPE_MEANINGS = bilingual<Record<WingType, string>>({
  fr: {
    ma: 'La maison d’arrêt reçoit les personnes qui attendent leur jugement, et celles à qui il reste peu de temps à purger. Elle ne peut refuser personne\u00a0: c’est là que le nombre de détenus dépasse le plus celui des places.',
    cd: 'Le centre de détention reçoit des personnes condamnées, avec un régime tourné vers la sortie. On n’y entre que lorsqu’une place se libère.',
    mc: 'La maison centrale reçoit des personnes condamnées à de longues peines, sous une sécurité renforcée.',
    csl: 'La semi-liberté\u00a0: la personne travaille, étudie ou se soigne dehors le jour, et rentre en détention le soir.',
    cpa: 'Le quartier pour peines aménagées prépare la sortie de personnes dont la peine est aménagée. Il n’est plus dans les tableaux récents.',
    sas: 'La structure d’accompagnement vers la sortie reçoit, pour les derniers mois, des personnes condamnées dont on prépare la libération.',
    epm: 'Les établissements et quartiers pour mineurs reçoivent des adolescents de 13 à 17 ans. Nous ne les classons pas entre eux.',
    cne: 'Le centre national d’évaluation reçoit quelques semaines des condamnés à de longues peines, pour décider où et comment ils les purgeront.',
    epsn: 'L’établissement public de santé national de Fresnes est un hôpital réservé aux personnes détenues.',
    uat: 'Le sigle est repris tel que la source l’écrit, de 2019 à 2020\u202f; elle ne le développe pas.',
  },
  en: {
    ma: 'A maison d’arrêt holds people awaiting judgment and those with little time left to serve. It can turn nobody away: this is where people held exceed places most.',
    cd: 'A centre de détention holds sentenced people, with a regime that looks towards release. One enters only when a place is free.',
    mc: 'A maison centrale holds people serving long sentences, under tighter security.',
    csl: 'Day release: the person works, studies or is treated outside by day and comes back at night.',
    cpa: 'A wing for adjusted sentences prepares people for release whose sentence has been adjusted. It is no longer in recent tables.',
    sas: 'A release-preparation unit takes sentenced people for their last months and prepares them for release.',
    epm: 'Prisons and wings for minors hold adolescents aged 13 to 17. We do not rank them.',
    cne: 'The national assessment centre holds people with long sentences for some weeks, to decide where and how they will serve them.',
    epsn: 'The national public health establishment at Fresnes is a hospital for people in prison only.',
    uat: 'The label stands as the source writes it, in 2019 and 2020; the source does not spell it out.',
  },
});

type Counted = { readonly date: string; readonly held: string; readonly places: string; readonly wings: string };

type Extremes = { readonly value: string; readonly date: string; readonly low: string; readonly lowDate: string };

/** Pages of the wing types. Every number comes in formatted. */
export const wingTypeText = bilingual({
  fr: {
    title: 'Types de quartier',
    metaTitle: (name: string) => `${name}\u00a0: densité, places et quartiers`,
    metaDescription: (name: string, date: string) =>
      `${name}, France entière\u00a0: densité publiée et notre somme des quartiers au ${date}, depuis 2012, quartier par quartier.`,
    listDescription: (date: string) =>
      `Densité par type de prison ou de quartier au ${date}\u00a0: telle que le ministère la publie, et par notre somme.`,
    listHeadline: (name: string, density: string) => `${name}\u00a0: ${density}, le type le plus rempli`,
    listLead: (date: string) =>
      `Au ${date}, deux définitions côte à côte\u00a0: le tableau du ministère, et notre somme des quartiers publiés. Elles ne se mêlent pas.`,
    listCaption: (date: string) => `Types de prison ou de quartier au ${date}, France entière`,
    type: 'Type',
    published: 'Densité publiée',
    own: 'Densité, notre somme',
    ownHeld: 'Détenus, notre somme',
    ownPlaces: 'Places, notre somme',
    wings: 'Quartiers',
    notPrinted: 'non imprimé',
    noRow: (date: string) => `plus de ligne depuis ${date}`,
    counted: (name: string, per100: string) => ({
      before: `${name}\u00a0: `,
      accent: `${per100} personnes`,
      after: ' pour 100 places',
    }),
    publishedLead: (date: string, held: string, places: string) =>
      `Au ${date}, le ministère publie ${held} personnes détenues pour ${places} places de ce type.`,
    ownLead: ({ date, held, places, wings }: Counted) =>
      `Notre somme de ${wings} au ${date}\u00a0: ${held} personnes pour ${places} places.`,
    former: (name: string) => `${name}\u00a0: un type qui n’est plus publié`,
    formerLead: (date: string) => `La dernière ligne de ce type dans nos tableaux est du ${date}.`,
    wingsOf: { one: 'quartier', other: 'quartiers' },
    definitions: 'Deux définitions',
    definitionPublished: 'Le tableau du ministère',
    definitionPublishedNote:
      'Tableau 11 du ministère. Les maisons d’arrêt y sont comptées sans les places des mineurs, et «\u00a0mineurs\u00a0» y réunit établissements et quartiers.',
    definitionOwn: 'Notre somme des quartiers',
    definitionOwnNote:
      'Les lignes publiées des quartiers de ce type, additionnées par nous. Un quartier dont le nombre de détenus n’est pas publié n’y apporte pas non plus ses places.',
    notInTable: 'Ce type n’est pas dans le tableau du ministère.',
    missing: (wings: string) => `Sans\u00a0: ${wings}.`,
    seriesOwn: 'Depuis 2012, notre somme',
    ownSentence: ({ value, date, low, lowDate }: Extremes) =>
      `Notre somme\u00a0: ${value} au ${date}\u202f; le relevé le plus bas de la période, ${low}, est celui du ${lowDate}.`,
    ownSubtitle: (name: string) => `${name}, notre somme des quartiers`,
    publishedSubtitle: (name: string) => `${name}, chiffres publiés ou relayés`,
    seriesPublished: 'Telle que publiée ou relayée',
    seriesPublishedAside:
      'Densités que le ministère a publiées pour ce type, ou que d’autres ont lues chez lui. Elles ne sont jamais jointes à notre somme.',
    high: (at150: string, at200: string, total: string) =>
      `${at150} quartiers sur ${total} sont à 150\u202f% ou plus, dont ${at200} à 200\u202f% ou plus.`,
    bands: 'Ses quartiers par densité',
    exposure: 'Combien de personnes y vivent à plus d’une par place',
    missingPlaces: 'Où il manque le plus de places',
    minors: 'Les quartiers et établissements pour mineurs ne sont pas classés\u00a0: l’ordre est celui des noms.',
    wingList: 'Tous ses quartiers',
    wingListCaption: (date: string) =>
      `Quartiers au ${date}, le plus de personnes en surnombre d’abord\u202f; ceux qu’on ne peut pas compter viennent en dernier.`,
    wingListMinors: (date: string) => `Établissements et quartiers au ${date}, dans l’ordre des noms.`,
    otherWings: (number: string) => `Les ${number} autres quartiers`,
    directorate: 'Direction',
    takeAway: 'Emporter ces chiffres',
    publishedCsv: 'Chiffres publiés pour ce type, CSV',
    ownCsv: 'Notre somme à chaque date, CSV',
    wingsCsv: 'Ses quartiers au dernier relevé, CSV',
    subject: 'Sa fiche dans l’API, JSON',
    all: 'Tous les types de quartier',
    compareAll: 'Comparer maisons d’arrêt, centres de détention et maisons centrales',
  },
  en: {
    title: 'Types of wing',
    metaTitle: (name: string) => `${name}: density, places and wings`,
    metaDescription: (name: string, date: string) =>
      `${name}, all of France: published density and our own sum of wings on ${date}, since 2012, wing by wing.`,
    listDescription: (date: string) =>
      `Density by type of prison or wing on ${date}: as the ministry publishes it, and by our own sum.`,
    listHeadline: (name: string, density: string) => `${name}: ${density}, the fullest type`,
    listLead: (date: string) =>
      `On ${date}, two definitions side by side: the ministry’s table, and our own sum of the published wings. They are never mixed.`,
    listCaption: (date: string) => `Types of prison or wing on ${date}, all of France`,
    type: 'Type',
    published: 'Published density',
    own: 'Density, our own sum',
    ownHeld: 'Held, our own sum',
    ownPlaces: 'Places, our own sum',
    wings: 'Wings',
    notPrinted: 'not printed',
    noRow: (date: string) => `no row since ${date}`,
    counted: (name: string, per100: string) => ({
      before: `${name}: `,
      accent: `${per100} people`,
      after: ' for every 100 places',
    }),
    publishedLead: (date: string, held: string, places: string) =>
      `On ${date}, the ministry publishes ${held} people held for ${places} places of this type.`,
    ownLead: ({ date, held, places, wings }: Counted) =>
      `Our own sum of ${wings} on ${date}: ${held} people for ${places} places.`,
    former: (name: string) => `${name}: a type that is no longer published`,
    formerLead: (date: string) => `The last row of this type in our tables is of ${date}.`,
    wingsOf: { one: 'wing', other: 'wings' },
    definitions: 'Two definitions',
    definitionPublished: 'The ministry’s table',
    definitionPublishedNote:
      'The ministry’s table 11. It counts remand without minors’ places, and puts prisons and wings for minors together.',
    definitionOwn: 'Our own sum of wings',
    definitionOwnNote:
      'The published rows of wings of this type, added up by us. A wing whose number of people is withheld adds no places either.',
    notInTable: 'This type is not in the ministry’s table.',
    missing: (wings: string) => `Without: ${wings}.`,
    seriesOwn: 'Since 2012, our own sum',
    ownSentence: ({ value, date, low, lowDate }: Extremes) =>
      `Our own sum: ${value} on ${date}; the lowest count of the period, ${low}, is that of ${lowDate}.`,
    ownSubtitle: (name: string) => `${name}, our own sum of wings`,
    publishedSubtitle: (name: string) => `${name}, figures published or relayed`,
    seriesPublished: 'As published or relayed',
    seriesPublishedAside:
      'Densities the ministry published for this type, or that others read there. They are never joined to our own sum.',
    high: (at150: string, at200: string, total: string) =>
      `${at150} of ${total} wings are at 150% or more, ${at200} of them at 200% or more.`,
    bands: 'Its wings by density',
    exposure: 'How many people live more than one to a place',
    missingPlaces: 'Where most places are missing',
    minors: 'Prisons and wings for minors are not ranked: they stand in the order of names.',
    wingList: 'All its wings',
    wingListCaption: (date: string) =>
      `Wings on ${date}, most people above capacity first; those nobody can count come last.`,
    wingListMinors: (date: string) => `Prisons and wings on ${date}, in the order of names.`,
    otherWings: (number: string) => `The ${number} other wings`,
    directorate: 'Directorate',
    takeAway: 'Take these figures away',
    publishedCsv: 'Figures published for this type, CSV',
    ownCsv: 'Our own sum at each date, CSV',
    wingsCsv: 'Its wings at the latest count, CSV',
    subject: 'Its record in the API, JSON',
    all: 'All types of wing',
    compareAll: 'Compare remand, detention centres and high security',
  },
});

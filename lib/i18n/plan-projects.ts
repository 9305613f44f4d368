import type { ProjectKind, ProjectStatus } from '#lib/domain/plan-project';
import { bilingual } from './bilingual';

export const PROJECT_KIND_NAMES = bilingual<Record<ProjectKind, string>>({
  fr: {
    ma: 'maison d’arrêt',
    cd: 'centre de détention',
    cp: 'centre pénitentiaire',
    csl: 'centre de semi-liberté',
    sas: 'structure d’accompagnement vers la sortie',
    extension: 'extension',
    refurbishment: 'réhabilitation',
  },
  en: {
    ma: 'remand prison',
    cd: 'detention centre',
    cp: 'prison complex',
    csl: 'day-release centre',
    sas: 'release-preparation prison',
    extension: 'extension',
    refurbishment: 'refurbishment',
  },
});

export const PROJECT_STATUS_NAMES = bilingual<Record<ProjectStatus, string>>({
  fr: {
    announced: 'annoncé',
    confirmed: 'confirmé',
    'under-way': 'en travaux',
    delivered: 'livré',
    abandoned: 'abandonné',
  },
  en: {
    announced: 'announced',
    confirmed: 'confirmed',
    'under-way': 'under way',
    delivered: 'delivered',
    abandoned: 'abandoned',
  },
});

/** A project of the plan on the page of a prison of its town; every number comes in formatted. */
export const projectText = bilingual({
  fr: {
    heading: 'Dans le plan 15\u202f000 places',
    lead: (year: string) =>
      `Projets du plan dans cette ville. Leur statut a été relevé en ${year}\u202f; nos sources ne le mettent pas à jour depuis.`,
    net: (places: string) => `${places} places nettes`,
    gross: (places: string) => `${places} places brutes`,
    announced: (date: string, by: string) => `annonce du ${date} (${by})`,
    plannedFor: (year: string) => `livraison annoncée pour ${year}`,
    status: (status: string, year: string) => `en ${year}\u00a0: ${status}`,
    since: (name: string, date: string) =>
      `${name} est dans nos relevés depuis le ${date}\u00a0; la source ne dit pas si c’est ce projet.`,
    document: 'document cité par la source',
    all: 'Tout le plan, livré et prévu',
  },
  en: {
    heading: 'In the 15,000-places plan',
    lead: (year: string) =>
      `Projects of the plan in this town. Their status was noted in ${year}; our sources have not updated it since.`,
    net: (places: string) => `${places} net places`,
    gross: (places: string) => `${places} gross places`,
    announced: (date: string, by: string) => `announced on ${date} (${by})`,
    plannedFor: (year: string) => `delivery announced for ${year}`,
    status: (status: string, year: string) => `in ${year}: ${status}`,
    since: (name: string, date: string) =>
      `${name} is in our counts since ${date}; the source does not say whether it is this project.`,
    document: 'document the source refers to',
    all: 'The whole plan, delivered and planned',
  },
});

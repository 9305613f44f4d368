import type { PlanProject } from '#lib/domain/plan-project';
import type { Lang } from '#lib/i18n/bilingual';
import { PROJECT_STATUS_NAMES, projectText } from '#lib/i18n/plan-projects';
import { longDate } from './date';
import { count } from './number';

/** The number of places the source gives, net and gross told apart: `406 places nettes, 490 places brutes`. */
export function projectPlaces({ grossPlaces, netPlaces }: PlanProject, lang: Lang): string {
  const text = projectText[lang];
  return [
    ...(netPlaces === undefined ? [] : [text.net(count(netPlaces, lang))]),
    ...(grossPlaces === undefined ? [] : [text.gross(count(grossPlaces, lang))]),
  ].join(', ');
}

/** Who announced it, when, for when, and how far it was: each with its date. */
export function projectHistory(project: PlanProject, lang: Lang): readonly string[] {
  const text = projectText[lang];
  const { announced, announcedBy, plannedFor, status, statusAsOf } = project;
  return [
    text.announced(longDate(announced, lang), announcedBy),
    ...(plannedFor === undefined ? [] : [text.plannedFor(String(plannedFor))]),
    text.status(PROJECT_STATUS_NAMES[lang][status], String(statusAsOf)),
  ];
}

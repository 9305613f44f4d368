import { bilingual } from './bilingual';

/** The two choices over the plan's projects; apart, so that the browser gets no more than these words. */
export const planFilterText = bilingual({
  fr: {
    filter: 'Filtrer les projets',
    department: 'Département',
    status: 'Statut',
    every: 'tous',
    shown: (shown: string, total: string) => `${shown} projets affichés sur ${total}.`,
    none: 'Aucun projet ne répond aux deux choix.',
    ignored: (field: string, value: string) => `${field}\u00a0: «\u00a0${value}\u00a0» n’existe pas ici, c’est ignoré.`,
  },
  en: {
    filter: 'Filter the projects',
    department: 'Department',
    status: 'Status',
    every: 'all',
    shown: (shown: string, total: string) => `${shown} projects shown of ${total}.`,
    none: 'No project meets both choices.',
    ignored: (field: string, value: string) => `${field}: “${value}” does not exist here, it is ignored.`,
  },
});

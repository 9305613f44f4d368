import { bilingual } from './bilingual';

export const problemsText = bilingual({
  fr: {
    kicker: (status: string) => `Erreur de l’API, statut ${status}`,
    remedy: 'Que faire',
    api: 'Le mode d’emploi de l’API',
  },
  en: {
    kicker: (status: string) => `API error, status ${status}`,
    remedy: 'What to do',
    api: 'How to use the API',
  },
});

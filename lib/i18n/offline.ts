import { bilingual } from './bilingual';

/** Said by the service worker where there is no network. */
export const offlineText = bilingual({
  fr: {
    /** Before and after the day on which the page was stored. */
    stored: ['Hors ligne, ou réseau trop lent\u00a0: page enregistrée le ', '. Les chiffres ont pu changer depuis.'],
    close: 'Fermer',
    title: 'Cette page n’est pas sur votre appareil',
    text: 'Il n’y a pas de réseau, et vous ne l’aviez pas encore ouverte. Une page déjà lue reste lisible hors ligne.',
    retry: 'Réessayer',
    pages: 'Pages enregistrées sur cet appareil',
    none: 'Aucune page n’est encore enregistrée.',
    storedOn: 'enregistrée le ',
  },
  en: {
    stored: ['Offline, or the network is too slow: page saved on ', '. Figures may have changed since.'],
    close: 'Close',
    title: 'This page is not on your device',
    text: 'There is no network, and you had not opened it yet. A page you have read can be read again offline.',
    retry: 'Try again',
    pages: 'Pages saved on this device',
    none: 'No page is saved yet.',
    storedOn: 'saved on ',
  },
});

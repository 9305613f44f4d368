import { bilingual } from './bilingual';

/** What of an own deck's address was not used. Numbers come in formatted. */
export const deckProblemText = bilingual({
  fr: {
    empty: 'Aucune diapositive n’est demandée dans cette adresse.',
    unknown: (slide: string) =>
      `Nous n’avons pas de diapositive «\u00a0${slide}\u00a0»\u00a0: elle est laissée de côté.`,
    near: (ids: string) => `Peut-être\u00a0: ${ids}.`,
    or: 'ou',
    twice: (slide: string) =>
      `La diapositive «\u00a0${slide}\u00a0» était demandée deux fois\u00a0: elle est gardée une fois.`,
    tooMany: (most: string, left: string) =>
      `Un diaporama compte au plus ${most} diapositives\u00a0: les suivantes (${left}) sont laissées de côté.`,
    titleCut: (longest: string) => `Le titre est coupé après ${longest} caractères.`,
    titleCleaned: 'Des caractères invisibles ont été retirés du titre.',
  },
  en: {
    empty: 'This address asks for no slide.',
    unknown: (slide: string) => `We have no slide “${slide}”: it is left out.`,
    near: (ids: string) => `Perhaps: ${ids}.`,
    or: 'or',
    twice: (slide: string) => `The slide “${slide}” was asked for twice: it is kept once.`,
    tooMany: (most: string, left: string) => `A deck holds at most ${most} slides: the rest (${left}) is left out.`,
    titleCut: (longest: string) => `The title is cut after ${longest} characters.`,
    titleCleaned: 'Invisible characters were taken out of the title.',
  },
});

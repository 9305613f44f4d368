import type { Figure } from '#lib/domain/figure';

export const subjectOf = (figure: Figure) => figure.subject;

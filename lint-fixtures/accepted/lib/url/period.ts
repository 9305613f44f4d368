import type { IsoDate } from '#lib/domain/iso-date';

export const print = (date: IsoDate) => date;

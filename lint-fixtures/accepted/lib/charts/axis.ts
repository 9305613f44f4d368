import { decimal } from '#lib/format/number';

export const print = decimal;

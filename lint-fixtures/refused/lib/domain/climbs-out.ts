// refused by style/noRestrictedImports
import { decimal } from '../format/number';

export const print = decimal;

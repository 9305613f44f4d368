// refused by style/noRestrictedImports
import { KeyFigure } from '#components/figures/key-figure';

export const figure = KeyFigure;

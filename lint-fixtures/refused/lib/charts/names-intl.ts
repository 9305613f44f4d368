// refused by style/noRestrictedGlobals
export const format = new Intl.NumberFormat('fr');

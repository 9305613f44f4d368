export const format = new Intl.NumberFormat('fr');

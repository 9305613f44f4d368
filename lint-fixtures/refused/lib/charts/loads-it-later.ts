// refused by style/noRestrictedImports
export const later = () => import('#lib/dataset/load-dataset');

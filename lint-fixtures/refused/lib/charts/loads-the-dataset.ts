// refused by style/noRestrictedImports
import type { Dataset } from '#lib/dataset/dataset';

export const releaseOf = (dataset: Dataset) => dataset.release.id;

// refused by style/noRestrictedImports
import { loadDataset } from '#lib/dataset/load-dataset';

export const Held = () => <p>{loadDataset().release.id}</p>;

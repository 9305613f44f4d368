import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCompiled } from './compiled-file';
import type { Dataset } from './dataset';
import { indexDataset } from './index-dataset';

/** One dataset a process, also where the bundler makes several copies of this file. */
const shared = globalThis as typeof globalThis & { surnombreDataset?: Dataset };

/** Where the compiled file is: `SURNOMBRE_DATASET`, else under the folder the server was started in. */
export const compiledPath = (): string =>
  process.env.SURNOMBRE_DATASET ?? join(process.cwd(), 'data', 'compiled', 'dataset.json');

/** The dataset, read once a process. Throws, saying how to rebuild it, when the file is missing or corrupt. */
export function dataset(): Dataset {
  shared.surnombreDataset ??= loadDataset(compiledPath());
  return shared.surnombreDataset;
}

/** Reads, checks and indexes a compiled file. */
export function loadDataset(path: string): Dataset {
  try {
    return indexDataset(readCompiled(readFileSync(path, 'utf8')));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`The dataset at ${path} cannot be loaded: ${why}. Rebuild it: npm run dataset`, { cause: error });
  }
}

import { checkFolders } from './check-folders';
import { checkNames } from './check-names';
import { compileDataset, type DatasetParts } from './compile-dataset';
import type { CompiledDataset } from './compiled-dataset';
import { deriveFigures } from './derive-figures';
import { type Fault, reportTo } from './fault';
import { type DataFile, readDataFolder } from './read-data-folder';
import { readDataset } from './read-dataset';
import { byText } from './tabulate';

export type Built = { readonly compiled: CompiledDataset } | { readonly faults: readonly Fault[] };

/** Told before each step, so that a person sees what takes time. */
export type Progress = (step: string) => void;

/** From the text under `root` to the compiled dataset, or every fault there is. Writes nothing. */
export function buildDataset(root: string, progress: Progress): Built {
  const faults: Fault[] = [];
  progress('reading');
  const files = readDataFolder(root, reportTo(faults));
  return buildFromFiles(files, { faults, progress });
}

type Building = { readonly faults: Fault[]; readonly progress: Progress };

export function buildFromFiles(files: readonly DataFile[], { faults, progress }: Building): Built {
  progress('validating');
  checkFolders(files, reportTo(faults));
  const parts = readDataset(files, reportTo(faults));
  checkNames(files, reportTo(faults));
  if (faults.length > 0) return { faults: faults.toSorted(byPlace) };
  progress('summing');
  const whole: DatasetParts = { ...parts, figures: [...parts.figures, ...deriveFigures(parts)] };
  progress('compiling');
  return { compiled: compileDataset(whole) };
}

const byPlace = (a: Fault, b: Fault): number => byText(a.file, b.file) || a.line - b.line;

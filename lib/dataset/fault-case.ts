import { expect } from 'vitest';
import { buildFromFiles } from './build-dataset';
import { type Fault, faultText } from './fault';
import { sampleFiles } from './sample-files';

/** A text of a sample file, what to put in its place, and the fault that must be reported for it at a line. */
export type FaultCase = readonly [title: string, path: string, line: number, from: string, to: string, what: RegExp];

/** Every fault of the sample files, one of them edited. */
export function faultsOf(path?: string, edit: (text: string) => string = (text) => text): readonly Fault[] {
  const files = sampleFiles(path === undefined ? undefined : { path, edit });
  const built = buildFromFiles(files, { faults: [], progress: () => undefined });
  return 'faults' in built ? built.faults : [];
}

/** Replaces one text that is there, so that a case whose target has gone fails. */
function replaced(from: string, to: string) {
  return (text: string) => {
    if (!text.includes(from)) throw new Error(`the sample no longer holds ${from}`);
    return text.replace(from, to);
  };
}

export function expectFault(...[, path, line, from, to, what]: FaultCase): void {
  const faults = faultsOf(path, replaced(from, to));
  const here = faults.filter((fault) => fault.file === path && fault.line === line && what.test(fault.what));
  expect(here, faults.map(faultText).join('\n')).toHaveLength(1);
  expect(here[0]?.remedy).not.toBe('');
}

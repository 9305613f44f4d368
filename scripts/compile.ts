import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildDataset } from '#lib/dataset/build-dataset';
import { writeCompiled } from '#lib/dataset/compiled-file';
import { faultText } from '#lib/dataset/fault';
import { compiledPath } from '#lib/dataset/load-dataset';

/** Steps with their times: one line that is rewritten on a terminal, a line each elsewhere. */
function progressLine(): { step(name: string): void; end(summary: string): void } {
  const terminal = process.stdout.isTTY;
  const started = performance.now();
  let since = started;
  let running = '';
  const finish = () => {
    const now = performance.now();
    if (running !== '' && !terminal) process.stdout.write(`dataset: ${running} ${Math.round(now - since)} ms\n`);
    since = now;
  };
  return {
    step(name) {
      finish();
      running = name;
      if (terminal) process.stdout.write(`\r\u001b[Kdataset: ${name}…`);
    },
    end(summary) {
      finish();
      const total = Math.round(performance.now() - started);
      process.stdout.write(`${terminal ? '\r\u001b[K' : ''}dataset: ${summary} (${total} ms)\n`);
    },
  };
}

/** Written beside its place and renamed: a reader sees the old file or the new one, never half of one. */
function replaceFile(path: string, text: string): void {
  const temporary = `${path}.${process.pid}.tmp`;
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(temporary, text);
    renameSync(temporary, path);
  } finally {
    rmSync(temporary, { force: true });
  }
}

const progress = progressLine();
const built = buildDataset(join(process.cwd(), 'data'), progress.step);
if ('faults' in built) {
  progress.end(`${built.faults.length} faults; the compiled dataset was left as it is`);
  for (const fault of built.faults) process.stderr.write(`${faultText(fault)}\n`);
  process.exitCode = 1;
} else {
  progress.step('writing');
  replaceFile(compiledPath(), writeCompiled(built.compiled));
  progress.end(`release ${built.compiled.release.id}, ${built.compiled.release.figures} figures`);
}

import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { binOf, ROOT } from './run/bin';
import { endChildrenWithUs, runNode } from './run/child';
import { DIST_DIR } from './run/server';

/** What the standalone server needs beside it and Next does not copy. */
const BESIDE = [join(DIST_DIR, 'static'), 'public', join('data', 'compiled')];

if (!existsSync(join(ROOT, 'data', 'compiled'))) {
  console.error('build: the dataset is not compiled: run npm run dataset');
  process.exit(1);
}
endChildrenWithUs(() => 130);
const { code } = await runNode([binOf('next', 'next'), 'build'], { output: 'shown' });
if (code !== 0) process.exit(code);
for (const folder of BESIDE) {
  if (existsSync(join(ROOT, folder))) {
    cpSync(join(ROOT, folder), join(ROOT, DIST_DIR, 'standalone', folder), { recursive: true });
  }
}

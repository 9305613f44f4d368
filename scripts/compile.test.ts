import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { sampleFiles } from '#lib/dataset/sample-files';

const ROOT = resolve(import.meta.dirname, '..');
const project = mkdtempSync(join(tmpdir(), 'surnombre-'));
afterAll(() => rmSync(project, { recursive: true }));

const compiled = join(project, 'data', 'compiled', 'dataset.json');

function write(files: readonly { readonly path: string; readonly text: string }[]): void {
  for (const { path, text } of files) {
    mkdirSync(dirname(join(project, path)), { recursive: true });
    writeFileSync(join(project, path), text);
  }
}

function compile() {
  const tsx = pathToFileURL(join(ROOT, 'node_modules', 'tsx', 'dist', 'loader.mjs')).href;
  const args = ['--import', tsx, join(ROOT, 'scripts', 'compile.ts')];
  const env = { ...process.env, SURNOMBRE_DATASET: undefined };
  return spawnSync(process.execPath, args, { cwd: project, encoding: 'utf8', env });
}

test('the command compiles, twice the same; a broken dataset exits with 1, names every fault and replaces nothing', () => {
  write(sampleFiles());
  const first = compile();
  expect(first.stderr).toBe('');
  expect(first.status).toBe(0);
  expect(first.stdout).toMatch(/dataset: release 2026-07-01\.[0-9a-f]{8}, \d+ figures \(\d+ ms\)\n$/);
  const good = readFileSync(compiled, 'utf8');
  expect(compile().status).toBe(0);
  expect(readFileSync(compiled, 'utf8')).toBe(good);

  const figures = 'data/figures/wings.csv';
  write(sampleFiles({ path: figures, edit: (text) => text.replace(',150,', ',-150,').replace(',170,', ',,') }));
  const broken = compile();
  expect(broken.status).toBe(1);
  expect(broken.stderr.split('\n').map((line) => line.split(': ')[0])).toEqual([`${figures}:2`, `${figures}:7`, '']);
  expect(readFileSync(compiled, 'utf8')).toBe(good);
  expect(readdirSync(dirname(compiled))).toEqual(['dataset.json']);
}, 60_000);

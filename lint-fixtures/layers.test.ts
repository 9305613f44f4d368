import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const HERE = import.meta.dirname;
const ROOT = resolve(HERE, '..');
const BIOME = join(ROOT, 'node_modules', '@biomejs', 'biome', 'bin', 'biome');
const folders: string[] = [];

type Report = { diagnostics: { category: string; location: { path: string } }[] };

/** Lints one fixture tree as if it were the project: a copy with the project's own configuration. */
function lint(tree: string): Map<string, string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'lint-fixtures-'));
  folders.push(folder);
  cpSync(join(HERE, tree), folder, { recursive: true });
  for (const file of ['biome.json', 'package.json', '.gitignore']) cpSync(join(ROOT, file), join(folder, file));
  const rules = new Map<string, string[]>();
  for (const { category, location } of biomeReport(folder).diagnostics) {
    rules.set(location.path, [...(rules.get(location.path) ?? []), category.replace('lint/', '')]);
  }
  return rules;
}

/** Biome exits 1 when it refuses something; its report is on standard output either way. */
function biomeReport(folder: string): Report {
  const args = [BIOME, 'lint', '--reporter=json', '--max-diagnostics=none', '.'];
  try {
    return JSON.parse(execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' }));
  } catch (failure) {
    return JSON.parse((failure as { stdout: string }).stdout);
  }
}

function fixturesOf(tree: string): string[] {
  const entries = readdirSync(join(HERE, tree), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(join(HERE, tree), join(entry.parentPath, entry.name)));
}

const refused = lint('refused');
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

test.each(fixturesOf('refused'))('the linter refuses %s by the rule its first line names, and by no other', (file) => {
  const rule = /^\/\/ refused by (\S+)/.exec(readFileSync(join(HERE, 'refused', file), 'utf8'))?.[1];
  expect(rule).toBeDefined();
  expect(refused.get(file)).toEqual([rule]);
});

test('the linter accepts the same imports from the places that may have them', () => {
  expect(fixturesOf('accepted')).not.toHaveLength(0);
  expect([...lint('accepted')]).toEqual([]);
});

test('every folder of lib and components has a fixture that breaks its layer', () => {
  const layers = [...readdirSync(join(ROOT, 'lib')).map((name) => `lib/${name}/`), 'components/', 'app/'];
  const guarded = fixturesOf('refused');
  expect(layers.filter((layer) => !guarded.some((file) => file.startsWith(layer)))).toEqual([]);
});

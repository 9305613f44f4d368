import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '..', '..');

type PackageManifest = { readonly bin?: string | Readonly<Record<string, string>> };

/** The script behind a package's command, to be run by this very Node: no shell, no `.cmd` files, the same on every system. */
export function binOf(packageName: string, command: string): string {
  const folder = join(ROOT, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageManifest;
  const file = typeof bin === 'string' ? bin : bin?.[command];
  if (file === undefined) throw new Error(`${packageName} has no command ${command}: run npm ci`);
  return join(folder, file);
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { entryFor, type LockedPackages, missingPackages } from './platform-packages';

const REMEDY = 'run node --import tsx scripts/complete-lock.ts';
const lock: { packages: LockedPackages } = JSON.parse(
  readFileSync(join(import.meta.dirname, '..', '..', 'package-lock.json'), 'utf8'),
);

test('the lock file names the packages of every system, so that npm ci accepts it', () => {
  expect(missingPackages(lock.packages), REMEDY).toEqual([]);
});

test('the lock file names no registry', () => {
  expect(Object.entries(lock.packages).filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
});

test('a package counts as locked when it stands in its parent’s folder or above it', () => {
  const parent = { version: '1.0.0', optionalDependencies: { inner: '1.0.0', outer: '1.0.0', none: '^1.2.0' } };
  const packages = {
    'node_modules/a/node_modules/b': parent,
    'node_modules/a/node_modules/b/node_modules/inner': {},
    'node_modules/outer': {},
  };
  expect(missingPackages(packages)).toEqual([{ name: 'none', version: '1.2.0', dev: false }]);
});

test('a package’s name says for which system and processor it is', () => {
  const of = (name: string) => entryFor({ name, version: '1.0.0', dev: false });
  expect(of('@next/swc-win32-x64-msvc')).toMatchObject({ os: ['win32'], cpu: ['x64'] });
  expect(of('@oxc-parser/binding-linux-riscv64-musl')).toMatchObject({
    os: ['linux'],
    cpu: ['riscv64'],
    libc: ['musl'],
  });
  expect(of('@tailwindcss/oxide-wasm32-wasi')).toEqual({ version: '1.0.0', cpu: ['wasm32'], optional: true });
});

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { entryFor, missingPackages } from './lock/platform-packages';
import { ROOT } from './run/bin';

/** After `npm install` behind a registry that lacks packages of other systems: names them in the lock file again. */
const file = join(ROOT, 'package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8'));
const missing = missingPackages(lock.packages);
for (const one of missing) lock.packages[`node_modules/${one.name}`] = entryFor(one);
const [root, ...rest] = Object.entries(lock.packages);
lock.packages = Object.fromEntries(
  [root, ...rest.sort(([a], [b]) => a.localeCompare(b, 'en'))].filter((one) => one !== undefined),
);
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`package-lock.json: ${missing.length} packages of other systems added`);

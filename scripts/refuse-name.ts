import { randomBytes } from 'node:crypto';
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOfName, parseRefusedNames } from '#lib/dataset/refused-names';

/**
 * Reads names from standard input, one a line, and adds what they hash to, so that no name is written anywhere:
 * `node --import tsx scripts/refuse-name.ts`, type the name, end with Ctrl-D. Give a name in the order it is written.
 */
const path = join(process.cwd(), 'data', 'refused-names.txt');
const HEAD = `# SHA-256 of names that no text of this project may hold: persons detained, union representatives.
# Add one with scripts/refuse-name.ts, which reads it from standard input. Order tells nothing: lines are sorted.
`;

if (!existsSync(path)) writeFileSync(path, `${HEAD}# salt: ${randomBytes(16).toString('hex')}\n`);
const text = readFileSync(path, 'utf8');
const salt = /^# salt: ([0-9a-f]{32})$/m.exec(text)?.[1];
if (salt === undefined) throw new Error('data/refused-names.txt has no salt: restore the file');
const names = readFileSync(0, 'utf8')
  .split('\n')
  .filter((name) => name.trim() !== '');
appendFileSync(path, names.map((name) => `${hashOfName(name, salt)}\n`).join(''));
const { hashes } = parseRefusedNames(readFileSync(path, 'utf8'));
writeFileSync(path, `${HEAD}# salt: ${salt}\n${[...hashes].sort().join('\n')}\n`);
process.stdout.write(`${names.length} read, ${hashes.size} refused in all\n`);

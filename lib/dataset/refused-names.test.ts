import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkNames } from './check-names';
import { type Fault, reportTo } from './fault';
import { hashOfName, parseRefusedNames, readRefusedNames, refusedNamesIn } from './refused-names';

const SALT = '0123456789abcdef0123456789abcdef';
/** Nobody's name: invented for this test. */
const INVENTED = 'Éloïse-Zéphyrine d’Archibrûle';
const LIST = `# salt: ${SALT}\n${hashOfName(INVENTED, SALT)}\n`;
const names = parseRefusedNames(LIST);
const found = (text: string) => refusedNamesIn(text, names);

describe('a name to refuse', () => {
  test.each([
    'Éloïse-Zéphyrine d’Archibrûle',
    'said ELOISE ZEPHYRINE D ARCHIBRULE, who',
    'https://example.org/2024/eloise-zephyrine-d-archibrule-1.html',
    "<b>Éloïse</b>_zéphyrine\nd'archibrule".replace(/<[^>]*>/g, ''),
    'Éloïse-Zéphyrine d’Archibrûle'.normalize('NFD'),
  ])('is found however it is written: %j', (text) => expect(found(text)).toHaveLength(1));

  test.each([
    'Éloïse-Zéphyrine',
    'd’Archibrûle Éloïse',
    'Zéphyrine d’Archibrûle',
    'Éloïsette-Zéphyrine d’Archibrûle',
    '',
  ])('is not found in what is no such name: %j', (text) => expect(found(text)).toEqual([]));

  test('is found at its place, wherever it stands', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const text = `${before} · ${INVENTED} · ${after}`;
        const from = before.length + 3;
        expect(found(text)).toContainEqual(expect.objectContaining({ from, before: from + INVENTED.length, words: 4 }));
      }),
    );
  });

  test('is reported with its line, without being repeated', () => {
    const faults: Fault[] = [];
    const text = `subject,note\nfr,\nfr,said by ${INVENTED}\n`;
    const files = [
      { path: 'data/figures/a.csv', text },
      { path: 'data/refused-names.txt', text: LIST },
    ];
    checkNames(files, reportTo(faults));
    expect(faults).toMatchObject([{ file: 'data/figures/a.csv', line: 3 }]);
    expect(JSON.stringify(faults)).not.toMatch(/archibr/i);
  });
});

describe('the list of names to refuse', () => {
  test('holds hashes, sorted, and nothing else', () => {
    const { salt, hashes } = readRefusedNames();
    expect(salt).toMatch(/^[0-9a-f]{32}$/);
    expect([...hashes]).toEqual([...hashes].sort());
    expect(hashes.size).toBeGreaterThan(40);
  });

  test.each(['', '# salt: 12\n', `# salt: ${SALT}\n`, `# salt: ${SALT}\nA Name\n`])(
    'is refused when damaged: %j',
    (text) => {
      expect(() => parseRefusedNames(text)).toThrow('restore');
    },
  );
});

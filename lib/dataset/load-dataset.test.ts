import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { compileDataset } from './compile-dataset';
import { SCHEMA_VERSION } from './compiled-dataset';
import { readCompiled, writeCompiled } from './compiled-file';
import { loadDataset } from './load-dataset';
import { SAMPLE_PARTS, sampleDataset } from './sample-dataset';

const folder = mkdtempSync(join(tmpdir(), 'surnombre-'));
afterAll(() => rmSync(folder, { recursive: true }));

const compiled = compileDataset(SAMPLE_PARTS);
const text = writeCompiled(compiled);
function written(content: string): string {
  const path = join(folder, 'dataset.json');
  writeFileSync(path, content);
  return path;
}

describe('the compiled file', () => {
  test('is JSON, and read back it is what was written', () => {
    expect(JSON.parse(text)).toMatchObject({ schema: SCHEMA_VERSION });
    expect(writeCompiled(readCompiled(text))).toBe(text);
  });

  test('is the same bytes for the same parts, in any order of its figures', () => {
    const shuffled = { ...SAMPLE_PARTS, figures: SAMPLE_PARTS.figures.toReversed() };
    expect(writeCompiled(compileDataset(shuffled))).toBe(text);
  });

  test('loads as the dataset it was compiled from', () => {
    const loaded = loadDataset(written(text));
    expect(loaded.release).toEqual(compiled.release);
    expect([...loaded.figures()]).toEqual([...sampleDataset().figures()]);
  });

  test.each([
    ['cut short', text.slice(0, -100), /checksum/],
    ['changed in one figure', text.replace('89446', '89447'), /checksum/],
    ['of another schema', text.replace(/"schema":\d+/, '"schema":999'), /schema is 999/],
    ['something else', '<!doctype html>', /does not start/],
    ['empty', '', /does not start/],
  ])('is refused when it is %s, saying how to rebuild it', (_title, content, why) => {
    expect(() => loadDataset(written(content))).toThrow(why);
    expect(() => loadDataset(written(content))).toThrow(/Rebuild it: npm run dataset$/);
  });

  test('is refused when it is missing, naming the path', () => {
    expect(() => loadDataset(join(folder, 'none.json'))).toThrow(
      /none\.json cannot be loaded: ENOENT.*npm run dataset$/,
    );
  });
});

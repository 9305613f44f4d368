import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDate } from '#lib/domain/iso-date';
import { LANGS } from '#lib/i18n/bilingual';
import { bibtexText } from './bibtex';
import { citationBlocks } from './citation';
import type { Citation } from './cited';

const SAMPLE: Citation = {
  kind: 'dataset',
  key: 'fr-density-operational-2026-07-01',
  title: 'Prison density, France, 1\u00a0July 2026',
  release: '2026-08-01.fc9b7fb6',
  date: isoDate('2026-08-01'),
  url: 'https://surnombre.example/en/figures/fr/density/2026-07-01',
  lang: 'en',
  note: 'Ministère de la Justice',
};
const HOSTILE = 'A {half & 100% $#_^~ \\"title" } } @misc{evil,\n  author = {x}} 89\u202f446 <b>|';

function block(citation: Citation, format: 'text' | 'bibtex' | 'csl'): string {
  return citationBlocks(citation).find((one) => one.format === format)?.text ?? '';
}

const COMMANDS: Readonly<Record<string, string>> = {
  '\\textbackslash{}': '\\',
  '\\textbraceleft{}': '{',
  '\\textbraceright{}': '}',
  '\\textasciitilde{}': '~',
  '\\textasciicircum{}': '^',
  '\\textless{}': '<',
  '\\textgreater{}': '>',
  '\\textbar{}': '|',
  '\\textquotedbl{}': '"',
  '\\,': '\u202f',
};
/** What TeX would set, read by a grammar of its own: a command, an escaped sign, a tie, or the sign itself. */
const typeset = (field: string): string =>
  field.replace(
    /\\[a-z]+\{\}|\\[&%$#_,]|~/g,
    (token) => COMMANDS[token] ?? (token === '~' ? '\u00a0' : token.slice(1)),
  );

/** The fields of one entry, as BibTeX finds them: by counting braces, escaped or not. */
function fieldsOf(entry: string): ReadonlyMap<string, string> {
  const body = entry.slice(entry.indexOf(',') + 1, entry.lastIndexOf('}'));
  const fields = new Map<string, string>();
  let depth = 0;
  let name = '';
  let value = '';
  let inValue = false;
  for (const sign of body) {
    if (sign === '{') depth += 1;
    if (sign === '}') depth -= 1;
    expect(depth).toBeGreaterThanOrEqual(0);
    if (depth === 0 && sign === ',') {
      fields.set(
        name.trim(),
        value.trim().replace(/^\{+|\}+$/g, (braces) => (braces.length > 2 ? braces.slice(2) : '')),
      );
      [name, value, inValue] = ['', '', false];
    } else if (depth === 0 && sign === '=' && !inValue) inValue = true;
    else if (inValue) value += sign;
    else name += sign;
  }
  expect(depth).toBe(0);
  return fields;
}

/** Line ends and control characters become a space; all else must come back. */
const expected = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
const anyTitle = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1 }),
  fc.string({
    unit: fc.constantFrom('{', '}', '\\', '%', '&', ' ', '\u00a0', '\u202f', '"', 'é', '\n', '@', ',', '='),
    minLength: 1,
  }),
);

describe.each(LANGS)('a citation in %s', (lang) => {
  it('as BibTeX has every brace balanced, whatever the title and the source, and gives both back', () => {
    fc.assert(
      fc.property(anyTitle, anyTitle, (title, note) => {
        const entry = block({ ...SAMPLE, lang, title, note }, 'bibtex');
        expect(entry.split('{').length).toBe(entry.split('}').length);
        const fields = fieldsOf(entry);
        expect([...fields.keys()]).toEqual(['author', 'title', 'year', 'month', 'version', 'url', 'language', 'note']);
        expect(typeset(bibtexText(title)).trim()).toBe(expected(title));
        expect(entry).toContain(`title = {{${bibtexText(title)}}},`);
      }),
    );
  });

  it('as CSL-JSON parses back to the same title, address and date', () => {
    fc.assert(
      fc.property(anyTitle, (title) => {
        const [item] = JSON.parse(block({ ...SAMPLE, lang, title }, 'csl'));
        expect(item).toMatchObject({
          title,
          URL: SAMPLE.url,
          language: lang,
          version: SAMPLE.release,
          type: 'dataset',
        });
        expect(item.issued).toEqual({ 'date-parts': [[2026, 8, 1]] });
      }),
    );
  });

  it('as text names the author, the release, the sources and the address', () => {
    const text = block({ ...SAMPLE, lang }, 'text');
    for (const part of ['Surnombre', SAMPLE.title, SAMPLE.release, SAMPLE.note, SAMPLE.url])
      expect(text).toContain(part);
    expect(block({ ...SAMPLE, lang, note: '' }, 'text')).not.toMatch(/D’après|After/);
  });
});

describe('BibTeX', () => {
  it('reads a hostile title as a title', () => {
    const entry = block({ ...SAMPLE, title: HOSTILE }, 'bibtex');
    expect(entry.match(/^@/gm)).toHaveLength(1);
    expect(fieldsOf(entry).get('year')).toContain('2026');
  });

  it('codes what would end the field of an address, and keeps the rest', () => {
    const entry = block({ ...SAMPLE, url: 'https://x.example/a{b}?q=1%202&r=é#chart' }, 'bibtex');
    expect(entry).toContain('url = {https://x.example/a%7Bb%7D?q=1%202&r=é#chart},');
  });

  it('makes a key of any text', () => {
    expect(block({ ...SAMPLE, key: 'a b,{é}' }, 'bibtex')).toMatch(/^@misc\{surnombre-a-b-,\n/);
  });
});

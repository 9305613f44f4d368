import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LANGS } from '#lib/i18n/bilingual';
import { preferredLang } from './preferred-lang';

it('any header at all gives one of our languages', () => {
  fc.assert(fc.property(fc.string(), (header) => LANGS.includes(preferredLang(header))));
});
it.each([
  ['fr', 'fr'],
  ['fr-CA,fr;q=0.9,en;q=0.8', 'fr'],
  ['en-GB,en;q=0.9,fr;q=0.8', 'en'],
  ['de,en;q=0.3,fr;q=0.5', 'fr'],
  ['fr;q=0, en;q=0.1', 'en'],
  ['EN-us', 'en'],
  ['fr;q=2,en', 'en'],
  ['', 'fr'],
  ['*', 'en'],
  ['de-DE,de;q=0.9', 'en'],
])('%j asks for %s', (header, lang) => expect(preferredLang(header)).toBe(lang));

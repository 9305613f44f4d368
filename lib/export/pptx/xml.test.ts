import fc from 'fast-check';
import { expect, test } from 'vitest';
import { el, xmlDocument, xmlText } from './xml';
import { xmlTree } from './xml-tree';

/** What XML cannot carry at all. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is control characters that are meant
const LOST = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;
const anyText = fc
  .array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('<b>', '&amp;', '"', '\ud800', '\0', ']]>')))
  .map((parts) => parts.join(''));

test('any text comes back from an element and an attribute as it was, less what XML cannot carry', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const read = xmlTree(xmlDocument(el('a:t', { name: text }, xmlText(text))));
      const kept = text.replace(LOST, '');
      expect(read.text).toBe(kept);
      expect(read.attributes.name).toBe(kept);
      expect(read.children).toEqual([]);
    }),
  );
});

test('an attribute that is undefined is left out, one that is zero is not', () => {
  expect(el('a:off', { x: 0, y: undefined })).toBe('<a:off x="0"/>');
});

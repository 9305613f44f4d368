import { citationText } from '#lib/i18n/citations';
import { bibtex } from './bibtex';
import { AUTHOR, type Citation } from './cited';
import { cslJson } from './csl-json';

/** `Surnombre, « Densité carcérale, France, 1er juillet 2026 », données 2026-08-01.3fa9c1d2. D’après … https://…` */
function plainCitation({ title, release, note, url, lang }: Citation): string {
  const text = citationText[lang];
  const cited = text.plain({ author: AUTHOR, title, release });
  return [cited, note === '' ? '' : text.after(note), url].filter((part) => part !== '').join(' ');
}

export type CitationFormat = 'text' | 'bibtex' | 'csl';
export type CitationBlock = { readonly format: CitationFormat; readonly name: string; readonly text: string };

/** The citation in the three forms that are asked for. */
export function citationBlocks(citation: Citation): readonly CitationBlock[] {
  const { formats } = citationText[citation.lang];
  return [
    { format: 'text', name: formats.text, text: plainCitation(citation) },
    { format: 'bibtex', name: formats.bibtex, text: bibtex(citation) },
    { format: 'csl', name: formats.csl, text: cslJson(citation) },
  ];
}

import { isMap, isScalar, LineCounter, type Node, parseDocument, type YAMLMap } from 'yaml';
import type { RowPlace } from '#lib/domain/figure';
import type { Report } from './fault';
import type { DataFile } from './read-data-folder';

/** A YAML mapping read as texts, with the line of each key. */
export type Fields = {
  readonly place: RowPlace;
  placeOf(key: string): RowPlace;
  /** The text of a scalar as written (a date stays `2024-04-01`); empty when the key is missing. */
  text(key: string): string;
  texts(key: string): readonly string[];
  maps(key: string): readonly Fields[];
};

export type ArticleFile = { readonly fields: Fields; readonly summaries: ReadonlyMap<string, string> };

const FENCED = /^---\n([\s\S]*?)\n---\n/;

/** Front matter and `## fr` / `## en` sections of a Markdown file; undefined, and reported, when it is no such file. */
export function articleFile(file: DataFile, report: Report): ArticleFile | undefined {
  const match = FENCED.exec(file.text);
  if (!match) {
    report({ file: file.path, line: 1 }, 'no front matter', 'start with --- , the citation as YAML, and ---');
    return undefined;
  }
  const counter = new LineCounter();
  const document = parseDocument(match[1] as string, { lineCounter: counter, schema: 'failsafe' });
  // The fence is line 1: line n of the YAML is line n + 1 of the file.
  const lineOf = (offset: number) => counter.linePos(offset).line + 1;
  for (const error of document.errors) {
    report(
      { file: file.path, line: lineOf(error.pos[0]) },
      `malformed YAML (${error.code})`,
      'correct the front matter',
    );
  }
  if (document.errors.length > 0 || !isMap(document.contents)) return undefined;
  const reader: Reader = { file: file.path, lineOf };
  return { fields: fieldsOf(document.contents, reader), summaries: sections(file.text.slice(match[0].length)) };
}

type Reader = { readonly file: string; lineOf(offset: number): number };

function fieldsOf(map: YAMLMap, reader: Reader): Fields {
  const place = { file: reader.file, line: lineOf(map, reader) };
  const nodeOf = (key: string) => map.get(key, true) as Node | undefined;
  return {
    place,
    placeOf: (key) => ({ file: reader.file, line: nodeOf(key) ? lineOf(nodeOf(key), reader) : place.line }),
    text: (key) => textOf(nodeOf(key)),
    texts: (key) => itemsOf(nodeOf(key)).map(textOf),
    maps: (key) => itemsOf(nodeOf(key)).flatMap((item) => (isMap(item) ? [fieldsOf(item, reader)] : [])),
  };
}

const lineOf = (node: Node | undefined, reader: Reader): number => reader.lineOf(node?.range?.[0] ?? 0);
const textOf = (node: unknown): string => (isScalar(node) ? String(node.value) : '');
const itemsOf = (node: Node | undefined): readonly unknown[] =>
  node && 'items' in node && Array.isArray(node.items) ? node.items : [];

/** Sections by heading, trimmed; text before the first heading is none. */
function sections(body: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const part of body.split(/^## /m).slice(1)) {
    const end = part.indexOf('\n');
    if (end >= 0) found.set(part.slice(0, end).trim(), part.slice(end + 1).trim());
  }
  return found;
}

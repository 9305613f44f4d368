import { el, xmlDocument } from './xml';
import { type ZippedFile, zipped } from './zip';

/** A part of an Office file: where it is, what it is, what it leads to. */
export type Part = {
  /** Without a leading slash: `ppt/slides/slide1.xml`. */
  readonly path: string;
  /** Undefined where the file name's ending says it (pictures, workbooks). */
  readonly contentType?: string;
  readonly content: string | Uint8Array;
  readonly links?: readonly PartLink[];
};
/** A relationship: `id` is unique in its part; `to` is a part's path, or an address where `isOutside`. */
export type PartLink = {
  readonly id: string;
  readonly type: string;
  readonly to: string;
  readonly isOutside?: boolean;
};

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const CONTENT_TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The relationship types of Office: `slide`, `chart`, `hyperlink`… */
export const officeLink = (name: string): string => `${OFFICE}/${name}`;
export const CORE_PROPERTIES = `${RELATIONSHIPS}/metadata/core-properties`;

/** What a file's ending says. */
const BY_ENDING: Readonly<Record<string, string>> = {
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  xml: 'application/xml',
  png: 'image/png',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

function contentTypes(parts: readonly Part[]): string {
  const defaults = Object.entries(BY_ENDING).map(([Extension, ContentType]) =>
    el('Default', { Extension, ContentType }),
  );
  const overrides = parts.flatMap(({ path, contentType }) =>
    contentType === undefined ? [] : [el('Override', { PartName: `/${path}`, ContentType: contentType })],
  );
  return xmlDocument(el('Types', { xmlns: CONTENT_TYPES }, ...defaults, ...overrides));
}

function relationships(links: readonly PartLink[]): string {
  const each = links.map(({ id, type, to, isOutside }) =>
    el('Relationship', {
      Id: id,
      Type: type,
      Target: isOutside === true ? to : `/${to}`,
      TargetMode: isOutside === true ? 'External' : undefined,
    }),
  );
  return xmlDocument(el('Relationships', { xmlns: RELATIONSHIPS }, ...each));
}

/** `ppt/slides/slide1.xml` → `ppt/slides/_rels/slide1.xml.rels`. */
const relationshipsOf = (path: string): string => path.replace(/([^/]*)$/, '_rels/$1.rels');

const file = (path: string, content: string | Uint8Array): ZippedFile => ({
  path,
  bytes: typeof content === 'string' ? Buffer.from(content) : content,
});

/** An Office Open XML package (ECMA-376 part 2): the parts, their types and what they lead to; `links` are the package's own. */
export function officePackage(parts: readonly Part[], links: readonly PartLink[]): Uint8Array<ArrayBuffer> {
  return zipped([
    file('[Content_Types].xml', contentTypes(parts)),
    file('_rels/.rels', relationships(links)),
    ...parts.flatMap((part) => [
      file(part.path, part.content),
      ...(part.links === undefined || part.links.length === 0
        ? []
        : [file(relationshipsOf(part.path), relationships(part.links))]),
    ]),
  ]);
}

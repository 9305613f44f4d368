import { crc32, inflateRawSync } from 'node:zlib';
import { type XmlElement, xmlTree } from './xml-tree';

const CENTRAL = 0x02014b50;
const END = 0x06054b50;
/** Of an end record without a comment. */
const END_SIZE = 22;

/** For tests: the files of an archive by their paths, read through its directory; a wrong checksum or a doubled path throws. */
export function unzipped(archive: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const bytes = Buffer.from(archive);
  const end = bytes.length - END_SIZE;
  if (bytes.readUInt32LE(end) !== END) throw new Error('no end of a ZIP directory');
  const files = new Map<string, Uint8Array>();
  let at = bytes.readUInt32LE(end + 16);
  for (let index = 0; index < bytes.readUInt16LE(end + 10); index += 1) {
    if (bytes.readUInt32LE(at) !== CENTRAL) throw new Error(`no directory entry at ${at}`);
    const [name, extra, comment] = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field)) as [
      number,
      number,
      number,
    ];
    const path = bytes.toString('utf8', at + 46, at + 46 + name);
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const content = inflateRawSync(bytes.subarray(start, start + bytes.readUInt32LE(at + 20)));
    if (crc32(content) !== bytes.readUInt32LE(at + 16)) throw new Error(`${path}: wrong checksum`);
    if (files.has(path)) throw new Error(`${path}: twice in the archive`);
    files.set(path, content);
    at += 46 + name + extra + comment;
  }
  return files;
}

/** For tests: an Office file taken apart. */
export type OpenedFile = {
  readonly paths: readonly string[];
  readonly bytes: (path: string) => Uint8Array;
  readonly xml: (path: string) => XmlElement;
  /** What a part leads to, by the ids of its relationships; addresses outside the file as they are. */
  readonly links: (path: string) => ReadonlyMap<string, { readonly type: string; readonly to: string }>;
};

const relationshipsOf = (path: string): string => path.replace(/([^/]*)$/, '_rels/$1.rels');

export function openedFile(archive: Uint8Array): OpenedFile {
  const files = unzipped(archive);
  const bytes = (path: string): Uint8Array => {
    const found = files.get(path);
    if (found === undefined) throw new Error(`${path} is not in the file`);
    return found;
  };
  const xml = (path: string): XmlElement => xmlTree(Buffer.from(bytes(path)).toString('utf8'));
  const links = (path: string) => {
    const each = files.has(relationshipsOf(path)) ? xml(relationshipsOf(path)).children : [];
    return new Map(
      each.map(({ attributes: { Id = '', Type = '', Target = '' } }) => [
        Id,
        { type: Type.split('/').at(-1) ?? '', to: Target.replace(/^\//, '') },
      ]),
    );
  };
  return { paths: [...files.keys()], bytes, xml, links };
}

/** For tests: an element as read back. `text` is that of the element itself. */
export type XmlElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
};

type Open = { name: string; attributes: Record<string, string>; children: XmlElement[]; text: string };

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
/** Characters that XML 1.0 (§2.2) allows. */
const LEGAL = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;
const TOKEN = /<\?xml[^>]*\?>\s*|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;

function unescaped(text: string): string {
  if (!LEGAL.test(text)) throw new Error(`a character that XML does not allow in ${JSON.stringify(text)}`);
  return text.replace(/&(\w*;?)/g, (_, entity: string) => {
    const sign = ENTITIES[entity.replace(/;$/, '')];
    if (sign === undefined || !entity.endsWith(';')) throw new Error(`an ampersand alone in ${JSON.stringify(text)}`);
    return sign;
  });
}

const attributesOf = (written: string): Record<string, string> =>
  Object.fromEntries(
    [...written.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, unescaped(value)]),
  );

/** Where the reader is: the elements that are open, the outermost first. */
function take(open: Open[], match: RegExpMatchArray): void {
  const [, closing, name, written = '', empty, text] = match;
  const inside = open.at(-1);
  if (inside === undefined) throw new Error('something after the end');
  if (text !== undefined) inside.text += unescaped(text);
  else if (closing === '/') {
    if (open.pop()?.name !== name) throw new Error(`</${name}> closes another element`);
  } else if (name !== undefined) {
    const element: Open = { name, attributes: attributesOf(written), children: [], text: '' };
    inside.children.push(element);
    if (empty !== '/') open.push(element);
  }
}

/** For tests: a small reader of its own, strict about what our writer may write; throws on anything that is not well-formed. */
export function xmlTree(source: string): XmlElement {
  const root: Open = { name: '', attributes: {}, children: [], text: '' };
  const open: Open[] = [root];
  let at = 0;
  for (const match of source.matchAll(TOKEN)) {
    at = match.index + match[0].length;
    take(open, match);
  }
  if (at !== source.length) throw new Error(`not well-formed at ${JSON.stringify(source.slice(at, at + 80))}`);
  if (open.length !== 1) throw new Error(`<${open.at(-1)?.name}> is not closed`);
  const [only] = root.children;
  if (only === undefined || root.children.length > 1) throw new Error('not one root element');
  return only;
}

/** For tests: all elements of a name inside, in the order of the document. */
export const within = (element: XmlElement, name: string): XmlElement[] =>
  element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...within(child, name)]);

/** For tests: the one element of a name inside; throws when there is none, or more. */
export function theOne(element: XmlElement, name: string): XmlElement {
  const [found, ...more] = within(element, name);
  if (found === undefined || more.length > 0) throw new Error(`${more.length + 1} <${name}> where one is due`);
  return found;
}

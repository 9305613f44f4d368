import { createHash } from 'node:crypto';
import { type CompiledDataset, SCHEMA_VERSION } from './compiled-dataset';

const HEAD = /^\{"schema":(\d+),"sha256":"([0-9a-f]{64})","dataset":/;
const TAIL = '}\n';
const HEAD_LIMIT = 200;

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The compiled dataset as the text of its file: valid JSON with its schema and its checksum in front. */
export function writeCompiled(compiled: CompiledDataset): string {
  const body = JSON.stringify(compiled);
  return `{"schema":${SCHEMA_VERSION},"sha256":"${sha256(body)}","dataset":${body}${TAIL}`;
}

/** Reads it back; throws with the reason when the text is of another schema, cut short or changed. */
export function readCompiled(text: string): CompiledDataset {
  const head = HEAD.exec(text.slice(0, HEAD_LIMIT));
  if (!head) throw new Error('it does not start as a compiled dataset does');
  const [start, schema, checksum] = head;
  if (Number(schema) !== SCHEMA_VERSION)
    throw new Error(`its schema is ${schema}, this version reads ${SCHEMA_VERSION}`);
  const body = text.slice(start.length, -TAIL.length);
  if (sha256(body) !== checksum) throw new Error('its checksum does not match: it is cut short or was changed');
  return JSON.parse(body) as CompiledDataset;
}

import { componentSchemas, type Json, queryParameters, referenceTo } from './openapi-parts';
import { problemResponses } from './openapi-problems';
import { DESCRIPTION, EXAMPLES } from './openapi-texts';
import { OPERATIONS, type Operation } from './operations';

const text = (description: string) => ({ type: 'string', description });

const HEADERS: Json = {
  ETag: { description: 'Strong tag of the content.', schema: { type: 'string' } },
  'Cache-Control': { description: 'How long caches may keep the answer.', schema: { type: 'string' } },
};

const RELEASE = text('Id of the release of the dataset that answers.');
const META: Record<Operation['answers'], Json> = {
  resource: { type: 'object', required: ['release'], additionalProperties: false, properties: { release: RELEASE } },
  list: {
    type: 'object',
    required: ['release', 'count', 'total'],
    additionalProperties: false,
    properties: {
      release: RELEASE,
      count: { type: 'integer', description: 'Items in this page.' },
      total: { type: 'integer', description: 'Items in the whole list.' },
      next: text('The cursor of the next page; left out on the last page.'),
    },
  },
};

function bodySchema({ answers, item }: Operation): Json {
  const data = answers === 'list' ? { type: 'array', items: referenceTo(item) } : referenceTo(item);
  const meta = { $ref: `#/components/schemas/${answers === 'list' ? 'ListMeta' : 'ResourceMeta'}` };
  return { type: 'object', required: ['data', 'meta'], additionalProperties: false, properties: { data, meta } };
}

function answered(operation: Operation): Json {
  const example = EXAMPLES[operation.operationId];
  const json = { schema: bodySchema(operation), ...(example === undefined ? {} : { example }) };
  const csv = { 'text/csv': { schema: text('RFC 4180; column names carry the units.') } };
  return {
    description: operation.description,
    headers: HEADERS,
    content: { 'application/json': json, ...(operation.csv ? csv : {}) },
  };
}

const idParameter = ({ what, example }: NonNullable<Operation['id']>): Json => ({
  name: 'id',
  in: 'path',
  required: true,
  description: what,
  schema: { type: 'string', maxLength: 200, pattern: '^[!-~]+$' },
  example,
});

const refusal = (name: string) => ({ $ref: `#/components/responses/${name}` });

function operationObject(operation: Operation): Json {
  const { operationId, tag, summary, description, id, query } = operation;
  return {
    operationId,
    tags: [tag],
    summary,
    description,
    parameters: [...(id === undefined ? [] : [idParameter(id)]), ...queryParameters(query)],
    responses: {
      200: answered(operation),
      304: { description: 'Unchanged since the tag sent in If-None-Match.' },
      400: refusal('BadRequest'),
      ...(id === undefined ? {} : { 404: refusal('NotFound') }),
      405: refusal('MethodNotAllowed'),
    },
  };
}

/** The OpenAPI 3.1 description of the API, made from the schemas that read its requests and type its answers. */
export function openapi(version: string): Json {
  const paths = OPERATIONS.map(
    (operation) => [`/api/v1${operation.path}`, { get: operationObject(operation) }] as const,
  );
  return {
    openapi: '3.1.0',
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    info: {
      title: 'Surnombre',
      version,
      summary: 'French prison-overcrowding statistics, every number with its source.',
      description: DESCRIPTION,
      license: { name: 'EUPL-1.2 (code); data under the licence of each source', identifier: 'EUPL-1.2' },
    },
    servers: [{ url: '/', description: 'This site.' }],
    security: [],
    tags: [
      { name: 'Numbers', description: 'Ratios and the figures they rest on.' },
      { name: 'Registry', description: 'What figures are about, and who published them.' },
      { name: 'Articles', description: 'Articles that state figures, and the checks of their claims.' },
      { name: 'Service', description: 'Releases and health.' },
    ],
    paths: Object.fromEntries(paths),
    components: {
      schemas: { ...componentSchemas(), ListMeta: META.list, ResourceMeta: META.resource },
      responses: problemResponses,
    },
  };
}

import { z } from 'zod';
import { isRepeatable } from '#lib/http/query-string';
import { components } from '#lib/http/wire/component';

export type Json = { readonly [key: string]: unknown };

const uri = (id: string): string => `#/components/schemas/${id}`;

/** What JSON Schema writes around a schema that stands alone has no place inside the description. */
function inside(schema: Json): Json {
  const { $schema: _dialect, $id: _id, ...rest } = schema;
  return rest;
}

/** All named schemas, by name, in alphabetical order. */
export function componentSchemas(): Json {
  const { schemas } = z.toJSONSchema(components, { uri });
  const named = Object.entries(schemas).map(([id, schema]) => [id, inside(schema as Json)] as const);
  return Object.fromEntries(named.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** A reference to a named schema. */
export function referenceTo(schema: z.ZodType): Json {
  const named = components.get(schema);
  if (named === undefined) throw new Error('an answer of the API has no named schema: make it a component()');
  return { $ref: uri(named.id) };
}

/** The parameters of a query, each as its schema takes it in. */
export function queryParameters(query: z.ZodObject): Json[] {
  return Object.entries(query.shape).map(([name, field]) => {
    const { description, examples, ...schema } = inside(z.toJSONSchema(field, { io: 'input', unrepresentable: 'any' }));
    const [example] = Array.isArray(examples) ? examples : [];
    return {
      name,
      in: 'query',
      required: false,
      description,
      schema,
      ...(isRepeatable(field) ? { style: 'form', explode: true } : {}),
      ...(example === undefined ? {} : { example }),
    };
  });
}

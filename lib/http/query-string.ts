import { z } from 'zod';
import { invalidParameters, type ParameterError, type Problem } from '#lib/http/problem';

type Parsed<T> = { readonly kind: 'query'; readonly query: T } | Problem;

const unwrapped = (schema: z.core.$ZodType): z.core.$ZodType =>
  schema instanceof z.ZodOptional ? unwrapped(schema.unwrap()) : schema;

/** May the parameter be given more than once? Those whose schema is a list. */
export const isRepeatable = (schema: z.core.$ZodType): boolean => unwrapped(schema) instanceof z.ZodArray;

/** Faults a schema cannot see: a value that was not UTF-8 (the address parser leaves U+FFFD), or an empty one. */
function spellingFault(parameter: string, value: string): ParameterError | undefined {
  if (value === '') return { parameter, message: 'is empty: give a value or leave the parameter out' };
  if (value.includes('\uFFFD') || value.includes('%'))
    return { parameter, message: 'is not valid percent-encoded UTF-8' };
  return undefined;
}

function group(
  search: URLSearchParams,
  schema: z.ZodObject,
): { raw: Record<string, unknown>; faults: ParameterError[] } {
  const raw: Record<string, unknown> = Object.create(null);
  const faults: ParameterError[] = [];
  for (const name of new Set(search.keys())) {
    const field = Object.hasOwn(schema.shape, name) ? schema.shape[name] : undefined;
    const values = search.getAll(name);
    if (field === undefined) {
      const known = Object.keys(schema.shape).join(', ') || 'none';
      faults.push({ parameter: name.slice(0, 100), message: `is not a parameter here; known: ${known}` });
    } else if (values.length > 1 && !isRepeatable(field)) {
      faults.push({ parameter: name, message: `is given ${values.length} times; once is due` });
    } else {
      faults.push(...values.flatMap((value) => spellingFault(name, value) ?? []).slice(0, 1));
      raw[name] = isRepeatable(field) ? values : values[0];
    }
  }
  return { raw, faults };
}

/** Reads a query strictly: every fault is reported at once, nothing unknown is ignored, nothing is defaulted silently. */
export function parseQuery<S extends z.ZodObject>(search: URLSearchParams, schema: S): Parsed<z.output<S>> {
  const { raw, faults } = group(search, schema);
  const faulty = new Set(faults.map((fault) => fault.parameter));
  const result = schema.safeParse(raw);
  if (!result.success) {
    for (const issue of result.error.issues) {
      const parameter = String(issue.path[0] ?? 'query');
      if (!faulty.has(parameter)) faults.push({ parameter, message: issue.message });
    }
  }
  if (faults.length > 0) return invalidParameters(faults);
  return { kind: 'query', query: result.data as z.output<S> };
}

import { z } from 'zod';

/** The named schemas of the OpenAPI description; one name, one shape. */
export const components = z.registry<{ id: string }>();

/** Names a schema: it appears once in the description, and everywhere else by reference. */
export function component<S extends z.ZodType>(id: string, description: string, schema: S): S {
  const described = schema.describe(description);
  components.add(described, { id });
  return described;
}

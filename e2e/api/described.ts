import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { BASE_URL } from './server';

type Operation = { readonly responses: Record<string, unknown> };
type Description = { readonly paths: Record<string, { readonly get: Operation }> };

const description = (await (await fetch(`${BASE_URL}/api/v1/openapi.json`)).json()) as Description;
const ajv = addFormats(new Ajv2020({ strict: false, allErrors: true }));
ajv.addSchema(description, 'openapi');

const escaped = (part: string): string =>
  part.replaceAll('~', '~0').replaceAll('/', '~1').replaceAll('{', '%7B').replaceAll('}', '%7D');

/** The address of the table a path belongs to: `/api/v1/subjects/{id}`. */
function addressOf(pathname: string): string | undefined {
  return Object.keys(description.paths).find((address) =>
    new RegExp(`^${address.replaceAll('.', '\\.').replace('{id}', '[^/]+')}$`).test(pathname),
  );
}

export const ADDRESSES = Object.keys(description.paths);

const validators = new Map<string, ValidateFunction>();
function validatorOf(pointer: string): ValidateFunction {
  const known = validators.get(pointer) ?? ajv.compile({ $ref: `openapi#${pointer}` });
  validators.set(pointer, known);
  return known;
}

function pointerFor(pathname: string, status: number): string {
  if (status >= 400) return '/components/schemas/Problem';
  const address = addressOf(pathname);
  if (address === undefined) throw new Error(`${pathname} is answered but not described`);
  return `/paths/${escaped(address)}/get/responses/200/content/application~1json/schema`;
}

/** Throws unless the body is what the description promises for this path and status. */
export function expectDescribed(pathname: string, status: number, body: unknown): void {
  const validate = validatorOf(pointerFor(pathname, status));
  if (!validate(body))
    throw new Error(`${pathname} (${status}) is not as described: ${ajv.errorsText(validate.errors)}`);
}

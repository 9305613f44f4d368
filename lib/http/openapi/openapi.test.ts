import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { openapi } from './openapi';
import { OPERATIONS } from './operations';

type Described = {
  readonly paths: Record<
    string,
    { get: { operationId: string; parameters: { name: string; description?: string }[] } }
  >;
};
const description = openapi('1.0.0');
const { paths } = description as unknown as Described;

describe('the OpenAPI description', () => {
  test('has every address of the table', () => {
    expect(Object.keys(paths)).toEqual(OPERATIONS.map(({ path }) => `/api/v1${path}`));
  });

  test('describes every parameter', () => {
    for (const { get } of Object.values(paths)) {
      for (const { name, description: text } of get.parameters) {
        expect(text, `${get.operationId} ${name}`).toMatch(/\w{3}/);
      }
    }
  });

  test('holds no null: what is not known is left out or has a reason', () => {
    expect(JSON.stringify(description)).not.toContain('"null"');
  });

  test('has schemas a JSON Schema 2020-12 validator takes', () => {
    const ajv = addFormats(new Ajv2020({ strict: false }));
    ajv.addSchema(description, 'openapi');
    for (const name of Object.keys((description as { components: { schemas: object } }).components.schemas)) {
      expect(ajv.compile({ $ref: `openapi#/components/schemas/${name}` })).toBeTypeOf('function');
    }
  });
});

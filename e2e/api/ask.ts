import { expectDescribed } from './described';
import { BASE_URL } from './server';

export type Reply<T = unknown> = { readonly status: number; readonly headers: Headers; readonly body: T };
export type Listed<T> = {
  readonly data: readonly T[];
  readonly meta: { release: string; count: number; total: number; next?: string };
};
export type Refused = {
  readonly type: string;
  readonly status: number;
  readonly detail: string;
  readonly errors: readonly { readonly parameter: string; readonly message: string }[];
};

/** Asks the API; every JSON answer, good or bad, is validated against the OpenAPI description. */
export async function ask<T = unknown>(path: string, init: RequestInit = {}): Promise<Reply<T>> {
  const response = await fetch(`${BASE_URL}/api/v1${path}`, { redirect: 'manual', ...init });
  const text = await response.text();
  const { status, headers } = response;
  const type = headers.get('content-type') ?? '';
  if (status >= 400 && !type.startsWith('application/problem+json')) {
    throw new Error(`${path} answers ${status} as ${type}: ${text.slice(0, 200)}`);
  }
  if (!type.includes('json')) return { status, headers, body: text as T };
  const body = JSON.parse(text) as T;
  if (!path.startsWith('/openapi.json') || status >= 400) {
    expectDescribed(new URL(`/api/v1${path}`, BASE_URL).pathname, status, body);
  }
  return { status, headers, body };
}

/** Asks for a list and gives its items. */
export async function list<T>(path: string): Promise<Listed<T>> {
  const { status, body } = await ask<Listed<T>>(path);
  if (status !== 200) throw new Error(`${path} answers ${status}: ${JSON.stringify(body)}`);
  return body;
}

import type { Mock } from '../../../src/mock/index.ts';
import { control } from './client.ts';
import { exchangeRaw, rawRequest } from './raw.ts';

/** One thing that is asked of a mock, and the bytes that it answers. */
export interface Probe {
  readonly title: string;
  readonly run: (mock: Mock) => Promise<Buffer>;
}

export const JSON_TYPE = 'Content-Type: application/json';

export function post(title: string, path: string, body: unknown, headers: readonly string[] = [JSON_TYPE]): Probe {
  const bytes = typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body);
  return keyed(title, (key) => [bearer(key), ...headers], bytes, path);
}

export function get(title: string, path: string, headers: readonly string[] = []): Probe {
  return {
    title,
    run: async (mock) =>
      exchangeRaw(
        mock.origin,
        rawRequest('GET', `/v2/sandbox/${path}`, { headers: [bearer(await freshKey(mock)), ...headers] }),
      ),
  };
}

/** Whether a POST takes longer than half a second; how long it takes differs from run to run. */
export function slowness(title: string, path: string, body: object): Probe {
  const { run } = post(title, path, body);
  return {
    title: `time of ${title}`,
    run: async (mock) => {
      const start = performance.now();
      await run(mock);
      return Buffer.from(performance.now() - start > 500 ? 'slow' : 'quick');
    },
  };
}

/** A POST whose authorization is made from a fresh key. */
export function keyed(
  title: string,
  headers: (key: string, mock: Mock) => readonly string[],
  body: string | Buffer | ((key: string) => string) = '{}',
  path = 'customers/list',
): Probe {
  return {
    title,
    run: async (mock) => {
      const key = await freshKey(mock);
      const list = headers(key, mock);
      const typed =
        title === 'no type' || list.some((line) => line.startsWith('Content-Type')) ? list : [...list, JSON_TYPE];
      const bytes = typeof body === 'function' ? body(key) : body;
      return exchangeRaw(mock.origin, rawRequest('POST', `/v2/sandbox/${path}`, { headers: typed, body: bytes }));
    },
  };
}

export function minted(state: 'expired' | 'revoked'): Probe {
  return {
    title: state,
    run: async (mock) => {
      const key = (await control(mock, 'keys', { state })).json.bearerToken as string;
      return exchangeRaw(
        mock.origin,
        rawRequest('POST', '/v2/sandbox/customers/list', { headers: [JSON_TYPE, bearer(key)], body: '{}' }),
      );
    },
  };
}

/** A POST with a key of the second company. */
export function asOther(title: string, path: string, body: object): Probe {
  return {
    title,
    run: async (mock) => {
      const key = (await control(mock, 'keys', { tenant: 'second' })).json.bearerToken as string;
      const headers = [JSON_TYPE, bearer(key)];
      return exchangeRaw(
        mock.origin,
        rawRequest('POST', `/v2/sandbox/${path}`, { headers, body: JSON.stringify(body) }),
      );
    },
  };
}

export function raw(title: string, request: (mock: Mock) => Buffer): Probe {
  return { title, run: (mock) => exchangeRaw(mock.origin, request(mock)) };
}

type Step = readonly [method: string, path: string, body?: object | ((before: string) => object)];

/** Different calls of one key, one after the other; a body may be made from what was answered before. */
export function story(title: string, steps: readonly Step[]): Probe {
  return {
    title,
    run: async (mock) => {
      const key = await freshKey(mock);
      let answers = '';
      for (const [method, path, given] of steps) {
        const body = JSON.stringify(typeof given === 'function' ? given(answers) : given);
        const request = rawRequest(method, `/v2/sandbox/${path}`, { headers: [JSON_TYPE, bearer(key)], body });
        answers += (await exchangeRaw(mock.origin, request)).toString('latin1');
      }
      return Buffer.from(answers, 'latin1');
    },
  };
}

export function lastCustomer(answers: string): string | undefined {
  return [...answers.matchAll(/"customer":(?:\{"_id":)?"([0-9a-f]{24})"/g)].at(-1)?.[1];
}

/** Calls of one key, one after the other. */
export async function series(
  mock: Mock,
  count: number,
  headers: (index: number) => readonly string[],
): Promise<Buffer> {
  const key = await freshKey(mock);
  const answers: Buffer[] = [];
  for (let index = 0; index < count; index += 1) {
    const request = rawRequest('GET', '/v2/sandbox/banks/list', { headers: [bearer(key), ...headers(index)] });
    answers.push(await exchangeRaw(mock.origin, request));
  }
  return Buffer.concat(answers);
}

async function freshKey(mock: Mock): Promise<string> {
  return (await control(mock, 'keys')).json.bearerToken as string;
}

export function bearer(key: string): string {
  return `Authorization: Bearer ${key}`;
}

export function unsigned(key: string): string {
  return `${Buffer.from('{"alg":"none","typ":"JWT"}').toString('base64url')}.${key.split('.')[1]}.`;
}

import type { Mock } from '../../../src/mock/index.ts';
import { control } from './client.ts';
import { exchangeRaw, rawRequest } from './raw.ts';

type Environment = 'sandbox' | 'production';

interface Where {
  readonly key?: string;
  readonly environment?: Environment;
  readonly path?: string;
}

/** Calls of several keys, and the passing of time, one after the other. */
class Script {
  readonly #mock: Mock;
  readonly #keys = new Map<string, string>();
  readonly #answers: Buffer[] = [];

  constructor(mock: Mock) {
    this.#mock = mock;
  }

  get answers(): Buffer {
    return Buffer.concat(this.#answers);
  }

  async get(count: number, { key = 'first', environment = 'sandbox', path = 'banks/list' }: Where = {}) {
    for (let done = 0; done < count; done += 1) await this.#send('GET', path, key, environment);
  }

  async post(path: string, body: object, key = 'first') {
    await this.#send('POST', path, key, 'sandbox', JSON.stringify(body));
  }

  async wait(seconds: number) {
    await control(this.#mock, 'clock', { advance_seconds: seconds });
  }

  async #send(method: string, path: string, name: string, environment: Environment, body = ''): Promise<void> {
    const key = this.#keys.get(name) ?? (await this.#newKey(environment));
    this.#keys.set(name, key);
    const base = environment === 'sandbox' ? '/v2/sandbox' : '/v2';
    const headers = [`Authorization: Bearer ${key}`, 'Content-Type: application/json'];
    this.#answers.push(await exchangeRaw(this.#mock.origin, rawRequest(method, `${base}/${path}`, { headers, body })));
  }

  async #newKey(environment: Environment): Promise<string> {
    return (await control(this.#mock, 'keys', { environment })).json.bearerToken as string;
  }
}

function script(title: string, run: (script: Script) => Promise<void>) {
  return {
    title,
    run: async (mock: Mock): Promise<Buffer> => {
      const calls = new Script(mock);
      await run(calls);
      return calls.answers;
    },
  };
}

const report = { report_type: 'balance', title: 'Limited', format: 'csv', day: 'monday' };

/** What shows how calls are counted. They move the clock, so they come last. */
export const RATE_PROBES = [
  script('two operations', async (calls) => {
    await calls.get(1);
    await calls.post('accounts/getByDate', {});
    await calls.post('transactions/getByDate', {});
    await calls.get(1);
  }),
  script('another spelling', async (calls) => {
    await calls.get(1);
    await calls.get(1, { path: 'banks/list?dummy=1' });
  }),
  script('two keys', async (calls) => {
    await calls.get(61);
    await calls.get(1, { key: 'second' });
  }),
  script('two environments', async (calls) => {
    await calls.get(2);
    await calls.get(2, { key: 'second', environment: 'production' });
    await calls.get(1);
  }),
  script('later in the window', async (calls) => {
    await calls.get(2);
    await calls.wait(20);
    await calls.get(2);
  }),
  script('the next window', async (calls) => {
    await calls.get(2);
    await calls.wait(61);
    await calls.get(2);
  }),
  script('limited for a while', async (calls) => {
    await calls.get(61);
    await calls.wait(5);
    await calls.get(1);
    await calls.wait(56);
    await calls.get(1);
  }),
  script('a limited POST', async (calls) => {
    await calls.get(60);
    await calls.post('reports/schedule', report);
    await calls.wait(61);
    await calls.get(1, { path: 'reports/schedule' });
  }),
];

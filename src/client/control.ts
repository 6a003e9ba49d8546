import type { Plan } from '../core/exchange.ts';
import { Problem } from '../core/problem.ts';
import { mask } from '../core/redactor.ts';
import type { Sender } from './send.ts';

export interface KeyRequest {
  readonly environment?: 'sandbox' | 'production';
  readonly state?: 'valid' | 'expired' | 'revoked';
  readonly tenant?: 'first' | 'second';
}

/** The three kinds of keys of the API. */
export interface KeySet {
  readonly bearerToken: string;
  readonly publicKey: string;
  readonly clientToken: string;
}

/** The test control protocol of a server that is under our control: fresh keys, and a clock that can be moved. */
export class Control {
  readonly #sender: Sender;
  readonly #url: string;

  constructor(sender: Sender, url: string) {
    this.#sender = sender;
    this.#url = url;
  }

  /** Issues keys with a request count of their own. */
  async keys(request: KeyRequest = {}): Promise<KeySet> {
    const keys = (await this.#post('keys', request, 201)) as Partial<KeySet>;
    if (typeof keys.bearerToken !== 'string' || keys.bearerToken === '') {
      throw new Problem('The control protocol gave no key', `${this.#url}/keys: no bearerToken`, 'check control_url');
    }
    return { bearerToken: keys.bearerToken, publicKey: keys.publicKey ?? '', clientToken: keys.clientToken ?? '' };
  }

  /** Moves the clock of the server. @returns its time in UNIX seconds. */
  async advance(seconds: number): Promise<number> {
    const { now } = (await this.#post('clock', { advance_seconds: seconds }, 200)) as { now?: unknown };
    if (typeof now !== 'number') {
      throw new Problem(
        'The control protocol told no time',
        `${this.#url}/clock: no number "now"`,
        'check control_url',
      );
    }
    return now;
  }

  /** Values for variables that no answer gives away, where the server tells them. */
  async fixtures(environment: 'sandbox' | 'production'): Promise<Readonly<Record<string, string>>> {
    const url = `${this.#url}/fixtures/${environment}`;
    const expect = { intent: 'probe', statuses: [200] } as const;
    const { response } = await this.#sender.sendUnmasked({
      operation: '(control)',
      method: 'GET',
      url,
      headers: [],
      body: undefined,
      expect,
    });
    if (response?.status !== 200) return {};
    const values: unknown = JSON.parse(Buffer.from(response.body).toString('utf8'));
    return typeof values === 'object' && values !== null ? (values as Record<string, string>) : {};
  }

  async #post(path: string, body: object, status: number): Promise<unknown> {
    const plan: Plan = {
      operation: '(control)',
      method: 'POST',
      url: `${this.#url}/${path}`,
      headers: [['Content-Type', 'application/json']],
      body: JSON.stringify(body),
      expect: { intent: 'probe', statuses: [status] },
    };
    const { response, failure } = await this.#sender.sendUnmasked(plan);
    if (response?.status !== status) {
      const received = failure?.message ?? `status ${response?.status}`;
      throw new Problem(
        'The control protocol of the server does not answer',
        `POST ${plan.url}: expected ${status}, received ${received}`,
        'start the server, or take control_url out of the environment',
      );
    }
    return response.body.length === 0 ? {} : parse(Buffer.from(response.body).toString('utf8'), plan.url);
  }
}

function parse(text: string, url: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A key that was issued may stand in it.
    const begin = JSON.stringify(text.slice(0, 60).replaceAll(/[\w.~+/=-]{16,}/g, mask));
    throw new Problem('The control protocol of the server speaks no JSON', `${url}: ${begin}`, 'check control_url');
  }
}

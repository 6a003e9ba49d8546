import { createHash } from 'node:crypto';
import type { ReceivedResponse, SentRequest, Plan } from '../core/exchange.ts';
import type { HeaderList } from '../core/http.ts';
import { headerValue, headerValues } from '../core/http.ts';
import { mask, Redactor } from '../core/redactor.ts';
import { decodeBody } from './content-coding.ts';

const shortestCredential = 12;

/**
 * Turns what was sent and received into its stored form. Secrets are masked here, before anything else sees the
 * exchange, so that no report can leak them.
 */
export class Capture {
  readonly #secrets: readonly string[];
  readonly #redactors = new Map<string, Redactor>();

  /** @param secrets values that must never be stored, besides the key that each plan carries. */
  constructor(secrets: readonly string[]) {
    this.#secrets = secrets;
  }

  request(plan: Plan, key: string): SentRequest {
    const redactor = this.redactorOf(plan, key);
    const body = typeof plan.body === 'object' ? Buffer.from(plan.body).toString('latin1') : plan.body;
    return {
      method: plan.method,
      url: redactor.redact(plan.url),
      headers: plan.headers.map(([name, value]) => [name, maskHeader(name, redactor.redact(value))]),
      body: body === undefined ? undefined : redactor.redact(body),
    };
  }

  response(plan: Plan, key: string, given: Omit<ReceivedResponse, 'secretsIn'>): ReceivedResponse {
    const redactor = this.redactorOf(plan, key);
    const raw = Buffer.from(given.body.buffer, given.body.byteOffset, given.body.byteLength);
    const { bytes, encode } = decodeBody(raw, given.headers);
    const inBody = redactor.findsInBytes(bytes);
    const leakyHeaders = given.headers.filter(([name, value]) => redactor.finds(name) || redactor.finds(value));
    return {
      ...given,
      statusText: redactor.redact(given.statusText),
      headers: leakyHeaders.length === 0 ? given.headers : redactHeaders(given.headers, redactor),
      body: inBody ? encode(redactor.redactBytes(bytes)) : given.body,
      secretsIn: [
        ...(inBody ? ['body'] : []),
        ...leakyHeaders.map(([name]) => `header ${redactor.redact(name)}`),
        ...(redactor.finds(given.statusText) ? ['status line'] : []),
      ],
    };
  }

  /** @param key the key of the call, which a probe may have put elsewhere than into the header. */
  redactorOf(plan: Plan, key: string): Redactor {
    const credential = credentialOf(plan.headers);
    const id = `${key} ${credential}`;
    const known = this.#redactors.get(id);
    if (known !== undefined) return known;
    const redactor = new Redactor([...this.#secrets, key, credential]);
    this.#redactors.set(id, redactor);
    return redactor;
  }
}

/** The same label for the same bearer key; it tells nothing of the key itself. Empty when none is sent, or two are. */
export function keyLabel(headers: HeaderList): string {
  const [value, ...others] = headerValues(headers, 'authorization');
  const token = /^bearer +(\S+)$/i.exec(value ?? '')?.[1];
  if (token === undefined || others.length > 0) return '';
  return createHash('sha256').update(token).digest('hex').slice(0, 12);
}

/** Whatever is sent as a credential; what is too short for one is a word that may stand in any text. */
function credentialOf(headers: HeaderList): string {
  const credential = headerValue(headers, 'authorization')?.replace(/^\S+\s+/, '') ?? '';
  return credential.length < shortestCredential ? '' : credential;
}

/** Even a wrong key stays out of reports: a mistyped one may be nearly the right one. */
function maskHeader(name: string, value: string): string {
  return name.toLowerCase() === 'authorization' ? value.replace(/^(\S+\s+)?\S.*$/, `$1${mask}`) : value;
}

function redactHeaders(headers: HeaderList, redactor: Redactor): HeaderList {
  return headers.map(([name, value]) => [redactor.redact(name), redactor.redact(value)] as const);
}

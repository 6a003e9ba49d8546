import type { FastifyInstance } from 'fastify';
import type { Clock } from './clock.ts';
import type { Fixtures } from './fixtures.ts';
import type { Environment, KeyRequest, KeyRing } from './keys/key-ring.ts';

export interface Controlled {
  readonly clock: Clock;
  readonly keys: KeyRing;
  fixtures(environment: Environment): Fixtures;
  /** Data, rate-limit windows and clock as they were at the start; keys stay valid. */
  reset(): void;
}

const keysBody = {
  type: 'object',
  additionalProperties: false,
  properties: {
    environment: { enum: ['sandbox', 'production'] },
    state: { enum: ['valid', 'expired', 'revoked'] },
    tenant: { enum: ['first', 'second'] },
  },
} as const;

const clockBody = {
  type: 'object',
  additionalProperties: false,
  required: ['advance_seconds'],
  properties: { advance_seconds: { type: 'number', minimum: 0, maximum: 31_536_000 } },
} as const;

/** The test control protocol, below /control: no key, no rate limit, reachable on loopback only like the whole mock. */
export function addControlRoutes(app: FastifyInstance, { clock, keys, fixtures, reset }: Controlled): void {
  app.post('/control/keys', { schema: { body: { anyOf: [keysBody, { type: 'null' }] } } }, (request, reply) => {
    void reply.code(201);
    return keys.create((request.body as KeyRequest | undefined | null) ?? {});
  });
  app.post('/control/clock', { schema: { body: clockBody } }, (request) => {
    clock.advance((request.body as { advance_seconds: number }).advance_seconds);
    return { now: Math.floor(clock.now() / 1000) };
  });
  app.get<{ Params: { environment: Environment } }>(
    '/control/fixtures/:environment',
    { schema: { params: { type: 'object', properties: { environment: keysBody.properties.environment } } } },
    (request) => fixtures(request.params.environment),
  );
  app.post('/control/reset', (_request, reply) => {
    reset();
    return reply.code(204).send();
  });
}

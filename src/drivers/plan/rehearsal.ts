import type { Clock } from '../../client/clock.ts';
import type { Control } from '../../client/control.ts';
import type { Target } from '../../environment/target.ts';
import type { Mock } from '../../mock/index.ts';
import type { RunMemory } from '../run-memory.ts';

/** The mock that stands in for a target, so that a run against it can be counted without sending it anything. */
export interface Rehearsal {
  /** Moves the clock of the mock, where a real run would wait. */
  readonly controlUrl: string;
  /** When it began, in milliseconds since 1970: from then on only waits let time pass. */
  readonly beganAt: number;
  /** What the environment of the target gives, as the mock knows it. */
  readonly values: Readonly<Record<string, string>>;
}

/** A mock whose clock stands still: how fast this machine is must not decide how much of a window is left. */
export interface StandIn extends Pick<Mock, 'controlUrl' | 'fixtures' | 'keys'> {
  readonly beganAt: number;
}

/** Values that are taken over as they are, since they name nothing on the server. */
const plain = new Set(['from', 'to']);

/** The keys and ids that the target has been given, in those of the mock: a run must find as much as it would there. */
export async function rehearse({ kind, values }: Target, mock: StandIn, control: Control): Promise<Rehearsal> {
  const other = kind === 'sandbox' ? 'production' : 'sandbox';
  const standIns: Record<string, string> = {
    ...mock.fixtures(kind),
    bearerToken: mock.keys[kind].bearerToken,
    public_key: mock.keys[kind].publicKey,
    client_token: mock.keys[kind].clientToken,
    expired_token: (await control.keys({ environment: kind, state: 'expired' })).bearerToken,
    other_environment_token: mock.keys[other].bearerToken,
    other_tenant_token: (await control.keys({ environment: kind, tenant: 'second' })).bearerToken,
  };
  const given = [...values].filter(([, value]) => value !== '');
  const known = given.map(([name, value]) => [name, plain.has(name) ? value : (standIns[name] ?? value)] as const);
  return {
    controlUrl: mock.controlUrl,
    beganAt: mock.beganAt,
    values: { ...Object.fromEntries(known), bearerToken: mock.keys[kind].bearerToken },
  };
}

/** The target as the rehearsal has it. */
export function targetOfRehearsal(target: Target, { values }: Rehearsal): Target {
  return { ...target, values: new Map(Object.entries(values)) };
}

/** Waits pass at once: what was waited so far is how far this clock has come, and that of the mock with it. */
export function clockOfRehearsal(control: Control, beganAt: number, memory: RunMemory): Clock {
  return {
    now: () => beganAt + memory.waitedMs,
    sleep: async (milliseconds) => {
      memory.addWait(milliseconds);
      await control.advance(milliseconds / 1_000);
    },
  };
}

import type { Fault } from '../../pipeline/fault.ts';

export const F222: Fault = {
  id: 'F222',
  area: 'rate-limit',
  title: 'Production calls count on the sandbox key of the same owner',
  policies: {
    bucket: (previous) => {
      const lastUsed = new Map<string, string>();
      const shared = new Map<string, string>();
      return (call, identity, route) => {
        const bucket = previous(call, identity, route);
        if (!identity.ok) return bucket;
        if (identity.environment === 'sandbox') lastUsed.set(identity.tenant, bucket);
        // A pair of keys stays a pair: production's is tied to the sandbox key that was used last before it.
        const own =
          shared.get(bucket) ?? (identity.environment === 'production' ? lastUsed.get(identity.tenant) : undefined);
        if (own !== undefined) shared.set(bucket, own);
        return own ?? bucket;
      };
    },
  },
};

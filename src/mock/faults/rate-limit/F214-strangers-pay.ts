import type { Fault } from '../../pipeline/fault.ts';

export const F214: Fault = {
  id: 'F214',
  area: 'rate-limit',
  title: 'Calls with a wrong key use up the quota of the good one',
  // One bucket for each address, whatever the key: strangers on the same machine share it.
  policies: { bucket: () => (call) => `address ${call.address}` },
};

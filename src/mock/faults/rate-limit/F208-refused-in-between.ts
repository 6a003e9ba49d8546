import type { Fault } from '../../pipeline/fault.ts';

/** One of several servers has not heard of the others' counts: the call after so many is refused, the next one is not. */
const REFUSED_AFTER = 29;

export const F208: Fault = {
  id: 'F208',
  area: 'rate-limit',
  title: 'One call is refused although X-RateLimit-Remaining was above 0',
  policies: { isOver: (previous) => (window) => window.used === REFUSED_AFTER || previous(window) },
};

import type { Fault } from '../../pipeline/fault.ts';

/** The limiter is mounted twice and counts every call twice, so it also refuses the 31st. */
export const F167: Fault = {
  id: 'F167',
  area: 'rate-limit-headers',
  title: 'X-RateLimit-Remaining falls by two with every call',
  policies: { cost: (previous) => (status, context) => 2 * previous(status, context) },
};

/** The parts of the contract, in the order in which reports name them. */
export const areas = [
  'transport',
  'status',
  'media-type',
  'json',
  'envelope',
  'data',
  'pagination',
  'rate-limit-headers',
  'rate-limit',
  'authentication',
  'request',
  'routing',
  'environment',
  'exposure',
  'state',
  'availability',
] as const;

export type Area = (typeof areas)[number];

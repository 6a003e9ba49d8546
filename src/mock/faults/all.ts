import type { Fault } from '../pipeline/fault.ts';
import { allowedFaults } from './allowed/index.ts';
import { authenticationFaults } from './authentication/index.ts';
import { availabilityFaults } from './availability/index.ts';
import { dataFaults } from './data/index.ts';
import { envelopeFaults } from './envelope/index.ts';
import { environmentFaults } from './environment/index.ts';
import { exposureFaults } from './exposure/index.ts';
import { jsonFaults } from './json/index.ts';
import { mediaTypeFaults } from './media-type/index.ts';
import { paginationFaults } from './pagination/index.ts';
import { rateLimitFaults } from './rate-limit/index.ts';
import { rateLimitHeadersFaults } from './rate-limit-headers/index.ts';
import { requestFaults } from './request/index.ts';
import { routingFaults } from './routing/index.ts';
import { stateFaults } from './state/index.ts';
import { statusFaults } from './status/index.ts';
import { transportFaults } from './transport/index.ts';

/** Every fault and variant, by area. A new one is one file and one line in the list of its area. */
export const ALL: readonly Fault[] = [
  ...transportFaults,
  ...statusFaults,
  ...mediaTypeFaults,
  ...jsonFaults,
  ...envelopeFaults,
  ...dataFaults,
  ...paginationFaults,
  ...rateLimitHeadersFaults,
  ...rateLimitFaults,
  ...authenticationFaults,
  ...requestFaults,
  ...routingFaults,
  ...environmentFaults,
  ...exposureFaults,
  ...stateFaults,
  ...availabilityFaults,
  ...allowedFaults,
];

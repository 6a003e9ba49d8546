import type { Fault } from '../../pipeline/fault.ts';
import { refuse } from '../../pipeline/reply.ts';
import { depthOf } from '../kit/json-text.ts';

/** Levels that a recursive validator walks before the stack is full. */
const STACK = 1_000;

export const F269: Fault = {
  id: 'F269',
  area: 'request',
  title: 'A deeply nested body answers 500',
  policies: {
    readParameters: (previous) => (call, operation) =>
      depthOf(call.body.toString()) > STACK ? refuse(500, 'Internal server error') : previous(call, operation),
  },
};

import type { Fault } from '../../pipeline/fault.ts';
import { refuse } from '../../pipeline/reply.ts';

const COMMON: readonly string[] = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

export const F283: Fault = {
  id: 'F283',
  area: 'routing',
  title: 'An unknown method answers 500',
  policies: {
    unreadable: (previous) => (code) =>
      code === 'HPE_INVALID_METHOD' ? refuse(500, 'Internal server error') : previous(code),
    unroutable: (previous) => (context) =>
      COMMON.includes(context.call.method) ? previous(context) : refuse(500, 'Internal server error'),
  },
};

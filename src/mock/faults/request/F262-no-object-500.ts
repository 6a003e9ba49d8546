import type { Fault } from '../../pipeline/fault.ts';
import { isRefusal, refuse } from '../../pipeline/reply.ts';
import { isObject } from '../kit/body.ts';
import { parseLoosely } from '../kit/json-text.ts';

export const F262: Fault = {
  id: 'F262',
  area: 'request',
  title: 'A body that is no object answers 500',
  policies: {
    readParameters: (previous) => (call, operation) => {
      const parameters = previous(call, operation);
      const value = isRefusal(parameters) ? parseLoosely(call.body) : {};
      return value === undefined || isObject(value) ? parameters : refuse(500, 'Internal server error');
    },
  },
};

import type { Fault } from '../../pipeline/fault.ts';
import { isRefusal } from '../../pipeline/reply.ts';
import { isObject } from '../kit/body.ts';
import { depthOf, parseLoosely } from '../kit/json-text.ts';

export const F325: Fault = {
  id: 'F325',
  area: 'request',
  title: 'Of two members of one name the last one wins',
  advisory: true,
  policies: {
    readParameters: (previous) => (call, operation) => {
      const parameters = previous(call, operation);
      if (!isRefusal(parameters) || depthOf(call.body.toString()) > 64) return parameters;
      const value = parseLoosely(call.body);
      return isObject(value) ? value : parameters;
    },
  },
};

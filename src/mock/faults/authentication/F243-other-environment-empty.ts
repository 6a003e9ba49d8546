import type { Fault } from '../../pipeline/fault.ts';
import type { Identity } from '../../pipeline/context.ts';
import { isObject } from '../kit/body.ts';

export const F243: Fault = {
  id: 'F243',
  area: 'authentication',
  title: 'A key of the other environment is answered 200, with nothing in it',
  policies: {
    unauthenticated: (previous) => (context, serve) => {
      if (!isOfOther(context.identity)) return previous(context, serve);
      const answer = serve();
      const isList = 'data' in answer && isObject(answer.data) && 'pagination' in answer.data;
      return isList ? answer : { message: 'Data retrieved successfully', data: {} };
    },
    select: (previous) => (selection, context) => (isOfOther(context.identity) ? [] : previous(selection, context)),
  },
};

function isOfOther(identity: Identity): boolean {
  return !identity.ok && identity.why === 'environment';
}

import type { Fault } from '../../pipeline/fault.ts';
import { isRefusal } from '../../pipeline/reply.ts';

export const F237: Fault = {
  id: 'F237',
  area: 'authentication',
  title: 'A refused key is answered 500',
  policies: {
    unauthenticated: (previous) => (context, serve) => {
      const answer = previous(context, serve);
      return isRefusal(answer) ? { ...answer, refused: 500, headers: [] } : answer;
    },
  },
};

import type { Fault } from '../../pipeline/fault.ts';
import { isRefusal } from '../../pipeline/reply.ts';

export const F235: Fault = {
  id: 'F235',
  area: 'authentication',
  title: 'A refused key is answered 200, with an error in the body',
  policies: {
    unauthenticated: (previous) => (context, serve) => {
      const answer = previous(context, serve);
      return isRefusal(answer) ? { ...answer, refused: 200, headers: [] } : answer;
    },
  },
};

import type { Fault } from '../../pipeline/fault.ts';
import { headerValue } from '../../../core/http.ts';
import { refuse } from '../../pipeline/reply.ts';

/** Compares with the whole of its own Content-Type, charset included. */
export const F038: Fault = {
  id: 'F038',
  area: 'media-type',
  title: 'Accept: application/json is not acceptable',
  policies: {
    checkBody: (previous) => (call, operation) => {
      const accept = (headerValue(call.headers, 'accept') ?? '*/*').toLowerCase();
      const refused = accept.includes('application/json') && !/\*\/\*|charset=/.test(accept);
      return previous(call, operation) ?? (refused ? refuse(406, 'Not Acceptable') : undefined);
    },
  },
};

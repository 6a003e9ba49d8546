import type { Fault } from '../../pipeline/fault.ts';
import { headerValue } from '../../../core/http.ts';

export const F217: Fault = {
  id: 'F217',
  area: 'rate-limit',
  title: 'A made-up X-Forwarded-For gives a fresh bucket',
  policies: {
    bucket: (previous) => (call, identity, route) => {
      const claimed = headerValue(call.headers, 'x-forwarded-for');
      return claimed === undefined ? previous(call, identity, route) : `forwarded ${claimed}`;
    },
  },
};

import type { Fault } from '../../pipeline/fault.ts';
import { headerValue } from '../../../core/http.ts';

export const X16: Fault = {
  id: 'X16',
  area: 'rate-limit',
  title: 'Each User-Agent has a bucket',
  policies: {
    bucket: (previous) => (call, identity, route) =>
      [previous(call, identity, route), headerValue(call.headers, 'user-agent')].filter(Boolean).join(' by '),
  },
};

import type { Fault } from '../../pipeline/fault.ts';
import { headerValue } from '../../../core/http.ts';
import { addHeader, mapHeader } from '../kit/headers.ts';

export const X09: Fault = {
  id: 'X09',
  area: 'routing',
  title: 'CORS lets every origin call with credentials',
  onReply: (reply, { call }) => {
    const origin = headerValue(call.headers, 'origin');
    const mirrored = mapHeader(reply, 'Access-Control-Allow-Origin', (value) => origin ?? value);
    return addHeader(mirrored, 'Access-Control-Allow-Credentials', 'true');
  },
};

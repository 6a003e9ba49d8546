import type { Fault } from '../../pipeline/fault.ts';
import { addHeader } from '../kit/headers.ts';

export const F162: Fault = {
  id: 'F162',
  area: 'rate-limit-headers',
  title: 'Two layers each add their headers',
  onReply: (reply) => {
    const gateway = [
      ['X-RateLimit-Limit', '100'],
      ['X-RateLimit-Remaining', '99'],
    ] as const;
    return gateway.reduce((value, [name, number]) => addHeader(value, name, number), reply);
  },
};

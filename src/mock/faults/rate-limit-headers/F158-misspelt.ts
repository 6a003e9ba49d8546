import type { Fault } from '../../pipeline/fault.ts';
import { RATE_LIMIT_TRIO, renameHeader } from '../kit/headers.ts';

export const F158: Fault = {
  id: 'F158',
  area: 'rate-limit-headers',
  title: 'The names are misspelt: X-Rate-Limit-…',
  onReply: (reply) =>
    RATE_LIMIT_TRIO.reduce((value, name) => renameHeader(value, name, name.replace('RateLimit', 'Rate-Limit')), reply),
};

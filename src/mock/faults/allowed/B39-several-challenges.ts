import type { Fault } from '../../pipeline/fault.ts';
import { mapHeader } from '../kit/headers.ts';

export const B39: Fault = {
  id: 'B39',
  area: 'allowed',
  title: 'A 401 has several challenges, with further parameters',
  onReply: (reply) =>
    mapHeader(
      reply,
      'WWW-Authenticate',
      (value) => `DPoP algs="ES256 PS256", ${value}, scope="accounts transactions", charset="UTF-8"`,
    ),
};

import type { Fault } from '../../pipeline/fault.ts';
import { mapError } from '../kit/body.ts';

/** A template filled before the call failed. Client mistakes only: a 429 or 503 comes from before the server. */
export const F069: Fault = {
  id: 'F069',
  area: 'envelope',
  title: 'A 4xx carries data',
  onReply: (reply, { route }) =>
    reply.status >= 500 || reply.status === 429
      ? reply
      : mapError(reply, (body) => ({
          ...body,
          data: {
            env: route.environment === 'sandbox' ? 'production-sandbox' : 'production',
            items: [{ _id: '5f0c2d7e9b1a4c3d8e6f7a90', validated: true }],
          },
        })),
};

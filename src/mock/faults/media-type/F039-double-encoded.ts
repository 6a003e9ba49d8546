import type { Fault } from '../../pipeline/fault.ts';

export const F039: Fault = {
  id: 'F039',
  area: 'media-type',
  title: 'The body is one JSON string that holds the JSON',
  onReply: (reply) => (reply.body === undefined ? reply : { ...reply, body: JSON.stringify(reply.body) }),
};

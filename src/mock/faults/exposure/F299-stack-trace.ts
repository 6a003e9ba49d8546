import type { Fault } from '../../pipeline/fault.ts';
import { mapError } from '../kit/body.ts';

export const F299: Fault = {
  id: 'F299',
  area: 'exposure',
  title: 'An error carries a stack trace',
  onReply: (reply, { call }) =>
    mapError(reply, (body) => ({
      ...body,
      stack: `Error: ${String(body['message'])}\n    at handle (/srv/api/dist/server.js:214:19)\n    at ${call.method} (/srv/api/node_modules/express/lib/router/layer.js:95:5)`,
    })),
};

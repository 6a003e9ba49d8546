import type { Fault } from '../../pipeline/fault.ts';
import { mapError } from '../kit/body.ts';

export const F300: Fault = {
  id: 'F300',
  area: 'exposure',
  title: 'An error speaks of the database and its host',
  onReply: (reply) =>
    mapError(reply, (body) => ({
      ...body,
      message: `${String(body['message'])} MongoServerError: query failed on mongodb://10.0.3.17:27017/okra (/srv/api/dist/models/account.js)`,
    })),
};

import type { Fault } from '../../pipeline/fault.ts';
import { headerValue } from '../../../core/http.ts';
import { alsoAccept } from '../kit/credentials.ts';

export const F226: Fault = {
  id: 'F226',
  area: 'authentication',
  title: 'The secret key is accepted by the Basic scheme',
  policies: {
    authenticate: alsoAccept(({ headers }) => {
      const [, given = ''] = /^basic +(\S+)$/i.exec(headerValue(headers, 'authorization') ?? '') ?? [];
      return [given, ...Buffer.from(given, 'base64').toString().split(':')].filter((token) => token !== '');
    }),
  },
};

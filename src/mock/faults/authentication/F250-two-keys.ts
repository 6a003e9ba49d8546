import type { Fault } from '../../pipeline/fault.ts';
import { headerValues } from '../../../core/http.ts';
import { alsoAccept } from '../kit/credentials.ts';

export const F250: Fault = {
  id: 'F250',
  area: 'authentication',
  title: 'Of two authorization headers, the first wrong and the second good, the good one counts',
  policies: {
    authenticate: alsoAccept(({ headers }) => {
      const values = headerValues(headers, 'authorization');
      return values.length < 2 ? [] : values.map((value) => value.replace(/^bearer +/i, ''));
    }),
  },
};

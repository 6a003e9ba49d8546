import type { Fault } from '../../pipeline/fault.ts';
import { headerValue } from '../../../core/http.ts';
import { alsoAccept } from '../kit/credentials.ts';

/** A signature of HS256 is 43 characters; the comparison ends with them. */
const SIGNED = /^bearer +([\w-]+\.[\w-]+\.[\w-]{43})\S/i;

export const X10: Fault = {
  id: 'X10',
  area: 'authentication',
  title: 'A key with something behind it is accepted',
  policies: {
    authenticate: alsoAccept(({ headers }) => SIGNED.exec(headerValue(headers, 'authorization') ?? '')?.slice(1) ?? []),
  },
};

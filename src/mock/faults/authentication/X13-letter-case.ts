import type { Fault } from '../../pipeline/fault.ts';
import { headerValue } from '../../../core/http.ts';
import { alsoAccept } from '../kit/credentials.ts';

const TOKEN = /^bearer +([\w-]+\.[\w-]+\.)([^a-z]*)([a-z])([\w-]*)$/i;

/** Tried by the first letter of the signature: all of them would be two to the power of forty keys. */
export const X13: Fault = {
  id: 'X13',
  area: 'authentication',
  title: 'The signature of a key counts in another letter case too',
  policies: {
    authenticate: alsoAccept(({ headers }) => {
      const [, claims = '', before = '', letter = '', behind = ''] =
        TOKEN.exec(headerValue(headers, 'authorization') ?? '') ?? [];
      return [letter.toLowerCase(), letter.toUpperCase()].map((other) => claims + before + other + behind);
    }),
  },
};

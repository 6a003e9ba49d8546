import type { Fault } from '../../pipeline/fault.ts';
import { headerValues } from '../../../core/http.ts';
import { alsoAccept } from '../kit/credentials.ts';

export const X11: Fault = {
  id: 'X11',
  area: 'authentication',
  title: 'The key is also taken from X-API-Key',
  policies: { authenticate: alsoAccept(({ headers }) => headerValues(headers, 'x-api-key')) },
};

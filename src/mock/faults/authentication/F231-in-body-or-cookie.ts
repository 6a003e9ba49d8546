import type { Fault } from '../../pipeline/fault.ts';
import type { Call } from '../../pipeline/call.ts';
import { headerValues } from '../../../core/http.ts';
import { isObject } from '../kit/body.ts';
import { alsoAccept } from '../kit/credentials.ts';
import { parseLoosely } from '../kit/json-text.ts';

export const F231: Fault = {
  id: 'F231',
  area: 'authentication',
  title: 'The key is also taken from the body or from a cookie',
  policies: { authenticate: alsoAccept((call) => [...cookiesOf(call), ...membersOf(call)]) },
};

function cookiesOf({ headers }: Call): readonly string[] {
  return headerValues(headers, 'cookie')
    .flatMap((line) => line.split(';'))
    .map((pair) => decodeURIComponent(pair.slice(pair.indexOf('=') + 1).trim()));
}

function membersOf({ body }: Call): readonly string[] {
  const value = parseLoosely(body);
  const texts = isObject(value) ? Object.values(value).filter((each) => typeof each === 'string') : [];
  return texts.map((text) => text.replace(/^bearer +/i, ''));
}

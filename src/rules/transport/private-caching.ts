import { headerValue, headerValues, type HeaderList } from '../../core/http.ts';
import { imfDate } from '../imf-date.ts';
import type { ExchangeRule } from '../rule.ts';

export const privateCaching: ExchangeRule = {
  id: 'transport/private-caching',
  clause: 'practice, RFC 9111 §3.5',
  title: 'Financial data is not offered to shared caches',
  meaning: "A proxy may hand one customer's data to another.",
  check: ({ response, key }) => {
    if (response === undefined || key === '' || response.status < 200 || response.status > 299) return undefined;
    const value = headerValues(response.headers, 'cache-control').join(', ');
    const directives = value.toLowerCase().split(/\s*,\s*/);
    const has = (name: string): boolean => directives.some((each) => each === name || each.startsWith(`${name}=`));
    const stored = directives.some((each) => /^(max-age|s-maxage)=["']?0*[1-9]/.test(each));
    if (value === '' && expiresLater(response.headers)) {
      const received = `none, and Expires: ${headerValue(response.headers, 'expires')}`;
      return [{ pointer: 'header Cache-Control', expected: 'no-store or private', received }];
    }
    if (has('no-store') || has('private') || !(has('public') || stored)) return [];
    return [{ pointer: 'header Cache-Control', expected: 'no-store, private, or none', received: value }];
  },
};

/** Without Cache-Control, a time that is still to come says how long an answer may be kept. */
function expiresLater(headers: HeaderList): boolean {
  const [date, expires] = ['date', 'expires'].map((name) => imfDate(headerValue(headers, name) ?? ''));
  return date !== undefined && expires !== undefined && expires > date;
}

import { headerValue } from '../../core/http.ts';
import type { ExchangeRule } from '../rule.ts';

export const corsCredentials: ExchangeRule = {
  id: 'routing/cors-credentials',
  clause: 'practice, Fetch standard (CORS protocol)',
  title: 'Not every web site may call with the credentials of a user',
  meaning: 'Any page that a user visits can read their data, or no browser takes the answer.',
  check: ({ request, response }) => {
    const allowed = headerValue(response?.headers ?? [], 'access-control-allow-origin')?.trim();
    if (allowed === undefined) return undefined;
    const credentials = headerValue(response?.headers ?? [], 'access-control-allow-credentials')?.trim() === 'true';
    const origin = headerValue(request.headers, 'origin');
    // The suite comes from an address that nobody has: a server that allows it allows every other.
    if (!credentials || (allowed !== '*' && allowed !== 'null' && allowed !== origin)) return [];
    return [
      {
        pointer: 'header Access-Control-Allow-Credentials',
        expected: `not "true" for ${allowed === '*' ? 'every origin' : `the origin ${allowed}, which nobody knows`}`,
        received: `true, with Access-Control-Allow-Origin: ${allowed}`,
      },
    ];
  },
};

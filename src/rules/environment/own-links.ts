import { bodyMembers, objectOf } from '../body.ts';
import { pointerOf } from '../members.ts';
import type { ExchangeRule } from '../rule.ts';

export const ownLinks: ExchangeRule = {
  id: 'environment/own-links',
  clause: 'practice',
  title: 'Links in a response lead to the environment that sent it',
  meaning: 'An app that follows them leaves the sandbox, or production, without noticing.',
  check: (exchange, { baseUrl }) => {
    const body = objectOf(exchange);
    if (body === undefined || !exchange.request.url.startsWith(`${baseUrl}/`)) return undefined;
    const base = new URL(baseUrl);
    const root = base.pathname.replace(/\/sandbox$/, '');
    const isOther = (text: string): boolean => {
      if (!URL.canParse(text)) return false;
      const url = new URL(text);
      if (url.host !== base.host || !url.pathname.startsWith(`${root}/`)) return false;
      const inSandbox = url.pathname.startsWith(`${root}/sandbox/`);
      return inSandbox !== base.pathname.endsWith('/sandbox');
    };
    for (const member of bodyMembers(exchange)) {
      if (typeof member.value === 'string' && /^https?:/.test(member.value) && isOther(member.value)) {
        return [{ pointer: pointerOf(member), expected: `a link below ${baseUrl}`, received: member.value }];
      }
    }
    return [];
  },
};

import { beginning } from '../../core/describe.ts';
import { bodyOf } from '../body.ts';
import { isFile } from '../file-answer.ts';
import type { ExchangeRule } from '../rule.ts';

export const syntax: ExchangeRule = {
  id: 'json/syntax',
  clause: 'S12',
  title: 'The body is JSON to the letter',
  meaning: 'The app cannot read the response at all.',
  check: (exchange, context) => {
    const body = bodyOf(exchange);
    if (body?.text === undefined || body.text === '' || isFile(exchange, context)) return undefined;
    if (body.syntaxError === undefined) return [];
    const received = `${body.syntaxError}; the body begins ${beginning(body.text)}`;
    return [{ pointer: '', expected: 'JSON (RFC 8259)', received }];
  },
};

import { headerValues } from '../../core/http.ts';
import { bodyOf } from '../body.ts';
import { isFile } from '../file-answer.ts';
import type { ExchangeRule } from '../rule.ts';

export const jsonMediaType: ExchangeRule = {
  id: 'media-type/json',
  clause: 'S12',
  title: 'Every response, errors too, is labelled application/json',
  meaning: 'HTTP clients hand the app text, or nothing, instead of data.',
  check: (exchange, context) => {
    const body = bodyOf(exchange);
    if (body === undefined || body.bytes.length === 0 || isFile(exchange, context)) return undefined;
    const values = headerValues(exchange.response?.headers ?? [], 'content-type');
    const essence = values[0]?.split(';')[0]?.trim().toLowerCase();
    if (values.length === 1 && essence === 'application/json') return [];
    const received = values.length === 0 ? 'no Content-Type' : values.join(' and ');
    return [
      {
        pointer: 'header Content-Type',
        expected: 'application/json',
        received: `${received} (status ${exchange.response?.status})`,
      },
    ];
  },
};

import type { HttpExchange, HttpExchangeBody, HttpExchangeNameValue } from 'allure-js-commons/http';
import type { Exchange } from '../../core/exchange.ts';
import { headerValue, type HeaderList } from '../../core/http.ts';
import { mask } from '../../core/redactor.ts';
import { maskPersonal } from '../mask-personal.ts';

/** Characters of a body that an attachment shows. */
const longestBody = 20_000;

/** What Allure shows as an HTTP exchange: a table of headers, the body laid out, `*****` for what is secret. */
export function toHttpExchange(exchange: Exchange, body: string | undefined): HttpExchange {
  const { request, response, failure } = exchange;
  return {
    schemaVersion: 1,
    start: exchange.startedAt,
    stop: exchange.startedAt + Math.round(exchange.durationMs),
    request: {
      method: request.method,
      url: maskPersonal(request.url),
      headers: toHeaders(request.headers),
      ...(request.body === undefined ? {} : { body: toBody(request.body, request.headers) }),
    },
    ...(response === undefined
      ? {}
      : {
          response: {
            status: response.status,
            statusText: response.statusText,
            httpVersion: response.httpVersion,
            headers: toHeaders(response.headers),
            body: toBody(body ?? '', response.headers, response.body.byteLength),
          },
        }),
    ...(failure === undefined
      ? {}
      : { error: { name: failure.kind, message: `${failure.message} (${failure.code})` } }),
  };
}

function toHeaders(headers: HeaderList): HttpExchangeNameValue[] {
  return headers.map(([name, value]) => ({ name, value: value.includes(mask) ? redacted : maskPersonal(value) }));
}

function toBody(text: string, headers: HeaderList, size = Buffer.byteLength(text)): HttpExchangeBody {
  const contentType = headerValue(headers, 'content-type');
  return {
    ...(contentType === undefined ? {} : { contentType }),
    encoding: 'utf8',
    value: maskPersonal(text.slice(0, longestBody)),
    size,
    truncated: text.length > longestBody,
  };
}

/** `ALLURE_HTTP_REDACTED_VALUE` of allure-js-commons; a worker need not load the package for one word. */
const redacted = '__ALLURE_REDACTED__';

import type { ExchangeRule } from '../rule.ts';
import { bodyOf, textOf } from '../body.ts';

const traces = [
  /\n?\s+at (?:async )?[\w.<>$ ]+ ?\(?(?:file:\/\/|node:|\/|[A-Z]:\\)[^\n"]*:\d+:\d+/,
  /Traceback \(most recent call last\)/,
  /^\s*at [\w$.]+\([\w$]+\.java:\d+\)/m,
  /\bat [\w$.]+\([\w$]+\.(?:java|kt|cs|php):\d+\)/,
  /goroutine \d+ \[running\]/,
  /\.(?:js|ts|py|php|rb|go|java|cs)(?::\d+){1,2}\b/,
];
const internals = [
  /\b(?:MongoServerError|MongoError|MongoNetworkError|MongooseError|CastError|SequelizeDatabaseError|PrismaClient\w*|QueryFailedError)\b/,
  /\b(?:ER_[A-Z]+(?:_[A-Z]+)+|SQLITE_[A-Z]+|PG::\w+|SqlException|PDOException)\b/,
  /\berror in your SQL syntax\b|\brelation "\w+" does not exist\b|\bCast to \w+ failed\b|\b(?:for|on) model "\w+"/i,
  /\b(?:SELECT\b[^"]{1,80}\bFROM|INSERT INTO|DELETE FROM)\s+[`\w]/,
  /\bE11000 duplicate key\b|\bSQLSTATE\b|\bORA-\d{5}\b|\bsyntax error at or near\b/i,
  /\b(?:mongodb(?:\+srv)?|postgres(?:ql)?|mysql|redis|amqp):\/\/[^\s"'<>\\,;)}\]]+/i,
  /\bE(?:CONNREFUSED|NOTFOUND|CONNRESET|TIMEDOUT)\b[^"]{0,80}/,
  /(?:^|[\s"'(:])\/(?:usr|var|home|opt|srv|app|root|etc|tmp)\/[\w./-]+/,
  /\bnode_modules\b|\b[A-Z]:\\\\?(?:Users|inetpub|app)\b/,
  /\b(?:10\.\d{1,3}|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.\d{1,3}\.\d{1,3}(?::\d+)?\b/,
];

/** Headers that hold addresses of the API itself. */
const addresses = /^(?:location|content-location|link|set-cookie|refresh)$/i;

function textRule(id: `exposure/${string}`, title: string, meaning: string, patterns: readonly RegExp[]): ExchangeRule {
  return {
    id,
    clause: 'practice, OWASP API8',
    title,
    meaning,
    check: (exchange) => {
      const { response } = exchange;
      if (response === undefined) return undefined;
      const isError = response.status >= 400 && bodyOf(exchange) !== undefined;
      const places = [
        ...(isError
          ? [{ pointer: '', text: unescaped(textOf(exchange)), expected: 'an error in the words of the API' }]
          : []),
        // A header is for machines that pass the answer on, and says no more on a success.
        ...response.headers
          .filter(([name]) => !addresses.test(name))
          .map(([name, text]) => ({ pointer: `header ${name}`, text, expected: 'a header for clients' })),
      ];
      for (const { pointer, text, expected } of places) {
        const found = patterns.map((pattern) => pattern.exec(text)?.[0]).find((match) => match !== undefined);
        if (found === undefined) continue;
        const received = JSON.stringify(withoutLogin(found.trim()).slice(0, 120));
        return [{ pointer, expected, received }];
      }
      return isError ? [] : undefined;
    },
  };
}

/** Line breaks inside JSON strings are written `\n`. */
function unescaped(text: string): string {
  return text.replaceAll('\\n', '\n').replaceAll('\\"', '"');
}

/** An address may hold a name and a password, which a report must not spread. */
function withoutLogin(text: string): string {
  return text.replace(/\/\/[^/@]+@/, '//•••@');
}

export const noStackTrace = textRule(
  'exposure/no-stack-trace',
  'An error carries no stack trace, nor does a header',
  'Attackers learn which code runs, and where it breaks.',
  traces,
);

export const noInternalText = textRule(
  'exposure/no-internal-text',
  'An error names no driver, host or file of the server, nor does a header',
  'Attackers learn what to attack next.',
  internals,
);

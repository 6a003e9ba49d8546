import { aCollection, folders } from '../../support/tiny-suite.ts';
import { echoes, type Reply } from './echoes.ts';

/** Scripts of a request, which Newman runs. */
export type Scripts = Readonly<Partial<Record<'prerequest' | 'test', string>>>;

const envelope = {
  type: 'object',
  required: ['status', 'data'],
  properties: { status: { const: 'success' }, data: { type: 'object' } },
};

function aRequest(name: string, form: string, scripts: Scripts = {}): object {
  const event = Object.entries(scripts).map(([listen, exec]) => ({
    listen,
    script: { type: 'text/javascript', exec: [exec] },
  }));
  const request = {
    method: 'GET',
    url: `{{base_url}}/banks/list?form=${encodeURIComponent(form)}`,
    header: [{ key: 'Content-Type', value: 'application/json' }],
    description: 'Banks.\n\n- effect: read\n- list: data.banks',
  };
  return { name, request, response: [{ name: '200 Success', code: 200 }], ...(event.length > 0 ? { event } : {}) };
}

/** The files of a suite with one request for each form of an echo. */
export function formsSuite(): Readonly<Record<string, object>> {
  return suiteOf(Object.keys(echoes).map((form) => [form, aRequest(form, form)]));
}

/** The files of a suite with one request for each of these scripts. */
export function scriptsSuite(scripts: Readonly<Record<string, Scripts>>): Readonly<Record<string, object>> {
  return suiteOf(Object.entries(scripts).map(([name, script]) => [name, aRequest(name, '', script)]));
}

function suiteOf(requests: readonly (readonly [name: string, request: object])[]): Readonly<Record<string, object>> {
  return {
    'collection.json': aCollection([...folders, { name: 'Echoes', item: requests.map(([, request]) => request) }]),
    ...Object.fromEntries(
      requests.map(([name]) => [
        `schemas/echoes/${name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}.schema.json`,
        envelope,
      ]),
    ),
  };
}

/** Answers a request in the form that it asks for, and notes it. */
export function echoAsked(
  keys: readonly string[],
  said: Set<string>,
): (reply: Reply, nth: number, url: string) => Reply {
  return (reply, _, url) => {
    const form = new URL(url, 'http://server').searchParams.get('form') ?? '';
    const echo = echoes[form];
    if (echo === undefined) return reply;
    said.add(form);
    return echo(reply, keys);
  };
}

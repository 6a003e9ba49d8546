import type { Environment } from '../keys/key-ring.ts';
import type { Params } from '../pipeline/context.ts';
import type { Policies } from '../pipeline/policies.ts';
import type { Operation } from '../operations/operation.ts';

type Methods = Map<string, Operation>;
interface Template {
  readonly segments: readonly string[];
  readonly methods: Methods;
}

/** Finds operations by exact path: case, double and trailing slashes matter. Sandbox-only operations are unknown elsewhere. */
export function createRouter(operations: readonly Operation[]): Policies['route'] {
  const fixed = new Map<string, Methods>();
  const templates: Template[] = [];
  for (const operation of operations) {
    for (const path of [operation.path, ...operation.aliases]) methodsOf(path).set(operation.method, operation);
  }
  return (call) => {
    const environment = /^\/v2\/sandbox(\/|$)/.test(call.path) ? 'sandbox' : 'production';
    const base = environment === 'sandbox' ? '/v2/sandbox/' : '/v2/';
    const found = call.path.startsWith(base) ? find(call.path.slice(base.length)) : undefined;
    if (found === undefined) return { kind: 'unknown', environment };
    const { open, allow } = offer(found.methods, environment);
    if (open.size === 0) return { kind: 'unknown', environment };
    if (call.method === 'OPTIONS') return { kind: 'preflight', environment, allow };
    const operation = open.get(call.method === 'HEAD' ? 'GET' : call.method);
    if (operation === undefined) return { kind: 'wrong-method', environment, allow };
    return { kind: 'operation', environment, operation, params: found.params, allow };
  };

  function methodsOf(path: string): Methods {
    if (!path.includes('{')) {
      const methods = fixed.get(path) ?? new Map<string, Operation>();
      fixed.set(path, methods);
      return methods;
    }
    const segments = path.split('/');
    const known = templates.find((template) => template.segments.join('/') === path);
    const template = known ?? { segments, methods: new Map<string, Operation>() };
    if (known === undefined) templates.push(template);
    return template.methods;
  }

  function find(path: string): { methods: Methods; params: Params } | undefined {
    const methods = fixed.get(path);
    if (methods !== undefined) return { methods, params: {} };
    const parts = path.split('/');
    for (const template of templates) {
      const params = match(template.segments, parts);
      if (params !== undefined) return { methods: template.methods, params };
    }
    return undefined;
  }
}

interface Offer {
  readonly open: Methods;
  readonly allow: readonly string[];
}

const offers = { sandbox: new WeakMap<Methods, Offer>(), production: new WeakMap<Methods, Offer>() };

/** What a path can be called with in an environment; always the same, so it is made once. */
function offer(methods: Methods, environment: Environment): Offer {
  const known = offers[environment].get(methods);
  if (known !== undefined) return known;
  const open = new Map([...methods].filter(([, operation]) => environment === 'sandbox' || !operation.sandboxOnly));
  const allow = [...[...open.keys()].flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method])), 'OPTIONS'];
  const made = { open, allow };
  offers[environment].set(methods, made);
  return made;
}

function match(segments: readonly string[], parts: readonly string[]): Params | undefined {
  if (segments.length !== parts.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, segment] of segments.entries()) {
    const part = parts[index] ?? '';
    if (segment.startsWith('{')) params[segment.slice(1, -1)] = part;
    else if (segment !== part) return undefined;
  }
  return params;
}

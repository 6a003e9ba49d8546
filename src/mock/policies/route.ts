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
    const open = [...(found?.methods ?? [])].filter(
      ([, operation]) => environment === 'sandbox' || !operation.sandboxOnly,
    );
    if (found === undefined || open.length === 0) return { kind: 'unknown', environment };
    const allow = [...open.flatMap(([method]) => (method === 'GET' ? ['GET', 'HEAD'] : [method])), 'OPTIONS'];
    if (call.method === 'OPTIONS') return { kind: 'preflight', environment, allow };
    const wanted = call.method === 'HEAD' ? 'GET' : call.method;
    const operation = open.find(([method]) => method === wanted)?.[1];
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

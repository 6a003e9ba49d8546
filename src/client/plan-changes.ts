import type { Plan } from '../core/exchange.ts';

/** Makes another request of a plan. */
export type PlanChange = (plan: Plan) => Plan;

export function withHeader(name: string, value: string): PlanChange {
  return (plan) => ({ ...plan, headers: [...withoutHeader(name)(plan).headers, [name, value]] });
}

/** Adds a header beside those of the same name. */
export function withExtraHeader(name: string, value: string): PlanChange {
  return (plan) => ({ ...plan, headers: [...plan.headers, [name, value]] });
}

export function withoutHeader(name: string): PlanChange {
  const lower = name.toLowerCase();
  return (plan) => ({ ...plan, headers: plan.headers.filter(([key]) => key.toLowerCase() !== lower) });
}

export function withMethod(method: string): PlanChange {
  return (plan) => ({ ...plan, method });
}

export function withBody(body: string | Uint8Array | undefined): PlanChange {
  return (plan) => ({ ...plan, body });
}

/** Sets members of the JSON body, or of the query when the method has no body; undefined takes a member away. */
export function withFields(fields: Readonly<Record<string, unknown>>): PlanChange {
  return (plan) => {
    if (plan.method === 'GET' || plan.method === 'HEAD') return withQuery(fields)(plan);
    const members = { ...(JSON.parse(String(plan.body ?? '{}') || '{}') as object), ...fields };
    return { ...plan, body: JSON.stringify(members) };
  };
}

export function withQuery(fields: Readonly<Record<string, unknown>>): PlanChange {
  return (plan) => {
    const url = new URL(plan.url);
    for (const [name, value] of Object.entries(fields)) {
      if (value === undefined) url.searchParams.delete(name);
      else url.searchParams.set(name, typeof value === 'string' ? value : JSON.stringify(value));
    }
    return { ...plan, url: url.href };
  };
}

export function withUrl(url: string): PlanChange {
  return (plan) => ({ ...plan, url });
}

export function inOrder(...changes: readonly PlanChange[]): PlanChange {
  return (plan) => changes.reduce((changed, change) => change(changed), plan);
}

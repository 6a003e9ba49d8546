import { deliver } from '../http/deliver.ts';
import type { Envelope, Pagination } from '../generated/shared.ts';
import { isList, type DataAnswer, type ListAnswer, type Outcome, type PdfAnswer } from './answer.ts';
import type { Call } from './call.ts';
import type { Context, Identity, Route } from './context.ts';
import type { Fault } from './fault.ts';
import type { Hooks, Wire } from './hooks.ts';
import type { Policies } from './policies.ts';
import { isRefusal, type Refusal, type Reply } from './reply.ts';
import { serialise } from './serialise.ts';

export interface Services {
  readonly policies: Policies;
  readonly faults: readonly Fault[];
  now(): number;
  /** Where this mock listens, for URLs in bodies. */
  origin(): string;
}

export interface Pipeline {
  /** Answers one call on its wire. */
  serve(call: Call, wire: Wire): Promise<void>;
  /** Answers what the parser could not read; `code` says why, and the call holds what is known all the same. */
  refuse(code: string | undefined, call: Call, wire: Wire): Promise<void>;
}

/**
 * Turns calls into replies: route, authenticate, count, check, run, page, serialise. The order is the contract: a bad key is
 * refused before anything about the request is looked at, and every reply, refusals too, carries the rate-limit headers.
 */
export function createPipeline({ policies: given, faults, now, origin }: Services): Pipeline {
  const policies = wrapAll(given, faults);
  const memory = new Map<string, unknown>();
  const memo = <T>(key: string, initial: () => T): T => {
    if (!memory.has(key)) memory.set(key, initial());
    return memory.get(key) as T;
  };
  const hooks = faults as readonly Hooks[];
  const wires = hooks.filter((hook) => hook.onWire !== undefined);

  return {
    serve: async (received, wire) => {
      const call = hooks.reduce<Call>((value, hook) => hook.onRequest?.(value) ?? value, received);
      const route = policies.route(call);
      const context = contextOf(call, route, policies.authenticate(call, route));
      await send(replyWith(answerTo(context), context), context, wire);
    },
    refuse: async (code, call, wire) => {
      const nobody: Identity = { ok: false, presented: false, why: 'missing', problem: 'The request cannot be read' };
      const context = contextOf(call, { kind: 'unknown', environment: 'production' }, nobody);
      await send(replyWith(policies.unreadable(code), context), context, wire);
    },
  };

  async function send(answered: Reply, context: Context, wire: Wire): Promise<void> {
    const reply = hooks.reduce<Reply>((value, hook) => hook.onReply?.(value, context) ?? value, answered);
    const plain = reply.body === undefined ? Buffer.alloc(0) : serialise(reply.body);
    const payload = hooks.reduce<Buffer>((value, hook) => hook.onPayload?.(value, context, reply) ?? value, plain);
    // 204 has no content and so no length (RFC 9110 §8.6).
    const length = reply.status === 204 ? [] : [['Content-Length', String(payload.length)] as const];
    const message = { status: reply.status, headers: [...reply.headers, ...length], payload };
    const write = wires.reduceRight<Wire['send']>(
      (next, hook) => (value) => hook.onWire?.(value, context, { socket: wire.socket, send: next }) ?? next(value),
      wire.send,
    );
    await write(message);
  }

  function contextOf(call: Call, route: Route, identity: Identity): Context {
    const time = now();
    const window = policies.openWindow(policies.bucket(call, identity, route), time);
    return { call, now: time, route, identity, window, limited: policies.isOver(window), memo };
  }

  function replyWith(answer: Outcome, context: Context): Reply {
    const reply = isRefusal(answer)
      ? { status: answer.refused, headers: answer.headers ?? [], body: policies.errorBody(answer, context) }
      : toReply(answer);
    context.window.used += policies.cost(reply.status, context);
    const headers = [
      ...policies.commonHeaders(reply, context),
      ...policies.rateLimitHeaders(context),
      ...reply.headers,
    ];
    return { status: reply.status, body: reply.body, headers };
  }

  function answerTo(context: Context): Outcome {
    const { route, identity, limited } = context;
    if (route.kind === 'preflight') return { body: undefined, status: 204 };
    if (limited) return policies.overLimit(context, () => serveCall(context));
    if (route.kind !== 'operation') return policies.unroutable(context);
    return identity.ok ? serveCall(context) : policies.unauthenticated(context, () => serveCall(context));
  }

  function serveCall(context: Context): Outcome {
    const { call, route } = context;
    if (route.kind !== 'operation') return policies.unroutable(context);
    const { operation } = route;
    const unfit = policies.checkBody(call, operation);
    if (unfit !== undefined) return unfit;
    const parameters = policies.readParameters(call, operation);
    if (isRefusal(parameters)) return parameters;
    const values = Object.keys(route.params).length === 0 ? parameters : { ...parameters, ...route.params };
    const args = policies.validate(values, operation);
    if (isRefusal(args)) return args;
    const answer = operation.run(args as never, {
      world: policies.world(context),
      now: context.now,
      baseUrl: `${origin()}/v2${route.environment === 'sandbox' ? '/sandbox' : ''}`,
      deliver,
    });
    return isList(answer) ? pageOf(answer, values, context) : answer;
  }

  function pageOf(answer: ListAnswer, parameters: Readonly<Record<string, unknown>>, context: Context): Outcome {
    const request = policies.readPage(answer.single === true ? {} : parameters);
    if (isRefusal(request)) return request;
    const rows = policies.select(answer.list, context);
    const page = policies.paginate(rows, request, answer, context);
    // Faults may have made of them what they like; from here on they only pass through.
    const data = answer.toData(page.pagination as unknown as Pagination, page.rows as readonly never[], rows.length);
    return { message: answer.message, data };
  }
}

function toReply(answer: Exclude<Outcome, Refusal>): Reply {
  const status = 'status' in answer ? (answer.status ?? 200) : 200;
  return { status, headers: [], body: 'body' in answer ? answer.body : envelope(answer) };
}

function envelope(answer: DataAnswer | PdfAnswer): Envelope {
  return { status: 'success', message: answer.message, data: 'pdf' in answer ? answer.pdf : answer.data };
}

function wrapAll(policies: Policies, faults: readonly Fault[]): Policies {
  const wrapped = { ...policies };
  for (const { policies: wraps = {} } of faults) {
    for (const [name, wrap] of Object.entries(wraps)) {
      const key = name as keyof Policies;
      // The table's key ties wrap and policy together; TypeScript cannot follow that through a loop.
      wrapped[key] = (wrap as (previous: unknown, all: Policies) => never)(wrapped[key], wrapped);
    }
  }
  return wrapped;
}

import type { Context } from '../../pipeline/context.ts';
import { operationOf } from '../../pipeline/context.ts';

/** Whether a call is for this operation, served to whoever may use it. */
export function isFor(context: Context, path: string): boolean {
  return context.identity.ok && operationOf(context)?.path === path;
}

/** Numbers the calls of one fault, from 1. */
export function countCall(context: Context, fault: string): number {
  const counter = context.memo(`${fault} calls`, () => ({ calls: 0 }));
  counter.calls += 1;
  return counter.calls;
}

import type { Fault } from '../../pipeline/fault.ts';
import { isObject, mapData } from '../kit/body.ts';
import { parseLoosely } from '../kit/json-text.ts';

export const F271: Fault = {
  id: 'F271',
  area: 'request',
  title: '__proto__ in a body adds its members to every later answer',
  onReply: (reply, { call, identity, memo }) => {
    const prototype = memo<Record<string, unknown>>('F271', () => ({}));
    const inherited = Object.entries(prototype);
    if (identity.ok) for (const [name, value] of pollution(call.body)) prototype[name] = value;
    return mapData(reply, (data) => (isObject(data) ? { ...Object.fromEntries(inherited), ...data } : data));
  },
};

/** Members that a body puts on the prototype of all objects, when it is merged into one. */
function pollution(body: Buffer): readonly (readonly [string, unknown])[] {
  const value = parseLoosely(body);
  if (!isObject(value)) return [];
  const { constructor: maker } = value;
  const targets = [
    Object.getOwnPropertyDescriptor(value, '__proto__')?.value as unknown,
    Object.hasOwn(value, 'constructor') && isObject(maker) ? maker.prototype : undefined,
  ];
  return targets.filter(isObject).flatMap((target) => Object.entries(target));
}

import type { Fault } from '../../pipeline/fault.ts';
import { isRefusal } from '../../pipeline/reply.ts';

export const F252: Fault = {
  id: 'F252',
  area: 'request',
  title: 'Malformed JSON is accepted',
  policies: {
    readParameters: (previous) => (call, operation) => {
      const parameters = previous(call, operation);
      return isRefusal(parameters) ? salvage(call.body.toString()) : parameters;
    },
  },
};

/** What a forgiving parser makes of a broken object: the members it can still read. */
function salvage(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...text.matchAll(/"(\w+)"\s*:\s*"([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
  );
}
